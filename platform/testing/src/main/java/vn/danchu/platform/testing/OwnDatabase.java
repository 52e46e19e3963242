package vn.danchu.platform.testing;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A fresh database with a login that owns it and nothing else, as every service has one in a deployment.
 *
 * @param url JDBC address
 * @param user the owner
 * @param password the owner's
 */
public record OwnDatabase(String url, String user, String password) {

    /**
     * Creates the database.
     *
     * @param name of the database and its login; letters, digits and underscores
     * @param port of the PostgreSQL of this build
     */
    public static OwnDatabase create(String name, int port) {
        var server = "jdbc:postgresql://localhost:" + port + "/";
        try (var connection = DriverManager.getConnection(server + "postgres", "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password '" + name + "'");
            statement.execute("create database " + name + " owner " + name);
            statement.execute("revoke connect on database " + name + " from public");
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refuses the database " + name, e);
        }
        return new OwnDatabase(server + name, name, name);
    }
}
