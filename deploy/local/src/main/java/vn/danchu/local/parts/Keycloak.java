package vn.danchu.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.local.process.Part;
import vn.danchu.local.process.StartCache;
import vn.danchu.local.setup.Folders;
import vn.danchu.local.setup.Refusal;
import vn.danchu.local.setup.Secrets;

/** The identity provider of the suite. */
public final class Keycloak {
    /** Where people log in. */
    public static final int PORT = 18180;
    /** Where it tells its health. */
    public static final int MANAGEMENT_PORT = 19180;
    /** Its database and login. */
    public static final String DATABASE = "keycloak";
    /** Who issues the tokens of the suite. */
    public static final String ISSUER = "http://localhost:" + PORT + "/realms/danchu";
    // Both compilers: with the quick one alone its keys and the hash of each password take four times as long.
    private static final String JVM = "-Xms64m -Xmx384m -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC"
            + " -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8";
    // An empty database has no table so large that its index had better wait; to look takes half of the first start.
    private static final String EVERY_INDEX_AT_ONCE = "--spi-connections-liquibase--quarkus--index-creation-threshold=0";

    private final Folders folders;
    private final Secrets secrets;
    private final Path home;
    private final Path realmFile;
    private final boolean preparing;

    /**
     * @param folders of the suite; Keycloak lies in the checkout's tools
     * @param secrets of this installation
     * @param preparing whether this run is the one from which later ones start quickly
     */
    public Keycloak(Folders folders, Secrets secrets, boolean preparing) {
        this.folders = folders;
        this.secrets = secrets;
        this.preparing = preparing;
        this.home = homeBelow(folders.checkout().resolve(".tools"));
        this.realmFile = home.resolve("data/import/danchu-realm.json");
    }

    /** The people of the demonstration. */
    public List<Person> people() {
        try {
            return new ObjectMapper().readValue(read("demonstration-people.json"), new TypeReference<>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of Keycloak; on an empty database it also imports the realm. */
    public Part part(PostgreSql postgres) {
        var command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString(), "start", "--optimized",
                "--db-url=" + PostgreSql.url(DATABASE), "--db-username=" + DATABASE, "--http-enabled=true",
                "--http-host=127.0.0.1", "--http-port=" + PORT, "--http-management-port=" + MANAGEMENT_PORT,
                "--hostname=http://localhost:" + PORT, "--cache=local", "--db-pool-max-size=20"));
        var environment = new HashMap<>(Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", JVM + " "
                + new StartCache(home.resolve("keycloak.aot"), preparing).option(),
                "KC_DB_PASSWORD", postgres.password(DATABASE)));
        if (isNew(postgres)) {
            writeRealm();
            command.add("--import-realm");
            command.add(EVERY_INDEX_AT_ONCE);
            environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
            environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak.administrator"));
        }
        return new Part("Keycloak", command, environment, URI.create(ISSUER + "/.well-known/openid-configuration"), 0);
    }

    /** Deletes the imported file, because it holds passwords. */
    public void forgetRealmFile() {
        try {
            Files.deleteIfExists(realmFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNew(PostgreSql postgres) {
        return !postgres.finds(DATABASE, "select 1 from pg_tables where tablename = 'realm'")
                || !postgres.finds(DATABASE, "select 1 from realm where name = 'danchu'");
    }

    private void writeRealm() {
        var document = new Realm(secrets, Services.ADDRESS).document(read("danchu-realm.json"), people());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(realmFile.getParent());
            Files.deleteIfExists(realmFile);
            Files.createFile(realmFile, ownerOnly);
            Files.writeString(realmFile, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folders.checkout().resolve("deploy/keycloak").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path homeBelow(Path tools) {
        try (var found = Files.newDirectoryStream(tools, "keycloak-*")) {
            for (var home : found) {
                return home;
            }
        } catch (IOException e) {
            throw new Refusal("Keycloak is not unpacked in " + tools + "; start the suite with deploy/up.");
        }
        throw new Refusal("Keycloak is not unpacked in " + tools + "; start the suite with deploy/up.");
    }
}
