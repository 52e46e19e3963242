package vn.danchu.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;

import org.awaitility.Awaitility;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * One PostgreSQL and one Kafka for all test JVMs of a build. The first caller starts them in a process of their own;
 * it ends with the build (or the IDE) that owns it, so nothing is left behind and nobody has to start anything.
 */
public final class SharedParts {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private SharedParts() {
    }

    /**
     * Where the parts listen on this machine.
     *
     * @param process the process that runs them
     * @param postgresPort port of PostgreSQL, user {@code postgres}
     * @param kafkaPort port of Kafka
     */
    public record Addresses(long process, int postgresPort, int kafkaPort) {

        static Addresses parse(String line) {
            var words = line.strip().split(" ");
            return new Addresses(Long.parseLong(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
        }

        String line() {
            return process + " " + postgresPort + " " + kafkaPort;
        }

        boolean alive() {
            return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
        }
    }

    /**
     * Finds the parts of this build, or starts them.
     *
     * @throws IllegalStateException with the end of their log when they do not start
     */
    public static synchronized Addresses ofThisBuild() {
        var owner = topmostJava(ProcessHandle.current());
        var folder = Path.of(System.getProperty("java.io.tmpdir"),
                "danchu-tests-" + System.getProperty("user.name") + "-" + owner.pid());
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE); var lock = channel.lock()) {
                assert lock.isValid();
                return runningIn(folder) instanceof Addresses running ? running : start(folder, owner.pid());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The shared PostgreSQL and Kafka of this build cannot be reached", e);
        }
    }

    /** Maven forks test JVMs through a shell, and an IDE through its own runner: the topmost Java process owns all. */
    private static ProcessHandle topmostJava(ProcessHandle self) {
        var topmost = self;
        for (var above = self.parent(); above.isPresent(); above = above.get().parent()) {
            if (above.get().info().command().filter(command -> command.endsWith("/java")).isPresent()) {
                topmost = above.get();
            }
        }
        return topmost;
    }

    private static Addresses runningIn(Path folder) throws IOException {
        var state = folder.resolve("state");
        if (!Files.exists(state)) {
            return null;
        }
        var addresses = Addresses.parse(Files.readString(state));
        return addresses.alive() ? addresses : null;
    }

    private static Addresses start(Path folder, long owner) throws IOException {
        var log = folder.resolve("log");
        Files.deleteIfExists(folder.resolve("state"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.real.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(java, "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                classPath, SharedParts.class.getName(), folder.toString(), Long.toString(owner))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50))
                .until(() -> Files.exists(folder.resolve("state")) || !process.isAlive());
        if (runningIn(folder) instanceof Addresses running) {
            return running;
        }
        throw new IllegalStateException("PostgreSQL and Kafka for the tests did not start:\n" + Files.readString(log));
    }

    /**
     * The process that runs the parts.
     *
     * @param arguments the folder of the build's state, and the process whose end is also the end of the parts
     */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var owner = ProcessHandle.of(Long.parseLong(arguments[1]));
        var postgres = CompletableFuture.supplyAsync(SharedParts::startPostgres);
        int kafkaPort = freePort();
        var broker = new Broker(folder.resolve("kafka"), kafkaPort, freePort());
        var addresses = new Addresses(ProcessHandle.current().pid(), postgres.join().getPort(), kafkaPort);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            broker.close();
            deleteTree(folder);
        }, "leaves nothing behind"));
        publish(addresses, folder);
        owner.ifPresent(process -> process.onExit().join());
        System.exit(0);
    }

    private static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("max_connections", "300").setPGStartupWait(PATIENCE)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void publish(Addresses addresses, Path folder) throws IOException {
        var unfinished = folder.resolve("state.new");
        Files.writeString(unfinished, addresses.line());
        Files.move(unfinished, folder.resolve("state"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void deleteTree(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
