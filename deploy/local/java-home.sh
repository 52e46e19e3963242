# Sets JAVA_HOME to a JDK that can build and run Danchu, or ends with one line that says how to get one.
# To be read by the scripts in deploy/ (source), not to be run.

java_release() {
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    /opt/*jdk* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && [ "$(java_release "$home" || true)" -ge 25 ] 2>/dev/null; then
      echo "$home"
      return
    fi
  done
}

JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
  echo "Danchu needs a JDK of version 25 or newer: install one (Eclipse Temurin or OpenJDK, e.g. 'apt-get install temurin-25-jdk'), or set JAVA_HOME." >&2
  exit 1
fi
export JAVA_HOME

need() {
  if ! command -v "$1" >/dev/null; then
    echo "Danchu needs $2: install it (e.g. 'apt-get install $3')." >&2
    exit 1
  fi
}
need mvn "Maven 3.8.6 or newer" maven
need node "Node.js 20.20 or newer" nodejs
if [ "$(printf '%s\n' 20.20 "$(node --version | tr -d v)" | sort -V | head -n 1)" != 20.20 ]; then
  echo "Danchu needs Node.js 20.20 or newer, and this is $(node --version): install a newer one." >&2
  exit 1
fi
need npm "npm" npm
