package vn.danchu.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import vn.danchu.local.setup.Folders;
import vn.danchu.local.setup.Refusal;
import vn.danchu.local.setup.Secrets;

/**
 * The PostgreSQL of the suite with kept data. Each service has a database and a login of its own; a login can enter
 * no other database, and every login needs its password even on this machine.
 */
public final class PostgreSql implements AutoCloseable {
    /** Where it listens on this machine. */
    public static final int PORT = 15432;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String ADMINISTRATOR = "postgres";
    private static final String ENTRY_WITH_PASSWORD_ONLY = """
            # type  database  user  address        method
            host    all       all   127.0.0.1/32   scram-sha-256
            host    all       all   ::1/128        scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final Path data;
    private final Secrets secrets;

    private PostgreSql(EmbeddedPostgres server, Path data, Secrets secrets) {
        this.server = server;
        this.data = data;
        this.secrets = secrets;
    }

    /** Starts the server on the kept data; every commit reaches the disk before it is answered. */
    public static PostgreSql start(Folders folders, Secrets secrets) {
        var data = folders.data().resolve("postgresql");
        try {
            var server = EmbeddedPostgres.builder().setPort(PORT).setDataDirectory(data).setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false).setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on").setServerConfig("max_connections", "200")
                    .setServerConfig("unix_socket_directories", "").setServerConfig("logging_collector", "on")
                    .setServerConfig("log_directory", "../log").setServerConfig("log_filename", "postgresql.log")
                    .setServerConfig("log_rotation_age", "0").setPGStartupWait(PATIENCE)
                    .setConnectConfig("password", secrets.password("postgresql.administrator")).start();
            return new PostgreSql(server, data, secrets);
        } catch (IOException e) {
            throw new Refusal("PostgreSQL does not start (" + e.getMessage() + "); see " + folders.log("postgresql")
                    + ". As root it needs user namespaces; else start as an ordinary user.");
        }
    }

    /** Creates the missing databases and logins, and sets the rights of all. */
    public void provide(List<String> databases) {
        try (var connection = connect("postgres")) {
            run(connection, "alter role %s password '%s'", ADMINISTRATOR, secrets.password("postgresql.administrator"));
            for (var name : databases) {
                createWhenAbsent(connection, "select 1 from pg_roles where rolname = '%s'", "create role %s", name);
                createWhenAbsent(connection, "select 1 from pg_database where datname = '%s'", "create database %1$s",
                        name);
                run(connection, "alter role %s login nosuperuser nocreatedb nocreaterole password '%s'", name,
                        password(name));
                run(connection, "alter database %1$s owner to %1$s", name);
                run(connection, "revoke all on database %1$s from public", name);
            }
            run(connection, "revoke connect on database postgres from public");
            requirePasswords(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refuses to set up the databases", e);
        }
    }

    /** The JDBC address of a database. */
    public static String url(String database) {
        return "jdbc:postgresql://localhost:" + PORT + "/" + database;
    }

    /** The password of the login that has the same name as its database. */
    public String password(String database) {
        return secrets.password("postgresql." + database);
    }

    /** Whether a query of the administrator finds something. */
    boolean finds(String database, String query) {
        try (var connection = connect(database)) {
            return finds(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The process identifier of the server. */
    public long process() {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), ADMINISTRATOR,
                secrets.password("postgresql.administrator"));
    }

    /** The data directory is created open to everyone on this machine; this closes it. */
    private void requirePasswords(Connection connection) throws SQLException {
        try {
            Files.writeString(data.resolve("pg_hba.conf"), ENTRY_WITH_PASSWORD_ONLY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        finds(connection, "select pg_reload_conf()");
    }

    private static void createWhenAbsent(Connection connection, String query, String creation, String name)
            throws SQLException {
        if (!finds(connection, query.formatted(name))) {
            run(connection, creation, name);
        }
    }

    private static boolean finds(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    private static void run(Connection connection, String command, Object... words) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command.formatted(words));
        }
    }
}
