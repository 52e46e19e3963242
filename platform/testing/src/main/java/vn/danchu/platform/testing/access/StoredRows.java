package vn.danchu.platform.testing.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.config.ConfigProvider;

/** What the service under test has stored, as a number and a mark a table: a call that was refused must not change it. */
final class StoredRows implements AutoCloseable {
    // What the service does by itself between two calls goes on meanwhile: it tells, listens and seals.
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
            and table_name not in ('outbox', 'outbox_lease', 'inbox', 'audit_link', 'audit_head',
                'audit_waiting', 'flyway_schema_history')""";

    // A row that was written anew bears the number of the transaction that did it.
    private static final String COUNT = """
            select '%1$s', count(*) || ' rows, last written by ' || coalesce(max(xmin::text::bigint), 0) from "%1$s" t""";

    private final Connection connection;
    private final PreparedStatement question;

    /** Asks again and again over one connection, for which the database plans the question once. */
    StoredRows() {
        try {
            connection = connection();
            question = connection.prepareStatement(String.join(" union all ", counts()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> counts() throws SQLException {
        try (var tables = connection.createStatement(); var table = tables.executeQuery(TABLES)) {
            var counts = new ArrayList<String>();
            while (table.next()) {
                counts.add(COUNT.formatted(table.getString(1)));
            }
            return counts;
        }
    }

    /** Each table with the number that stands for all its rows at this moment. */
    Map<String, String> now() {
        try (var row = question.executeQuery()) {
            var rows = new TreeMap<String, String>();
            while (row.next()) {
                rows.put(row.getString(1), row.getString(2));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(setting("url", ".jdbc"), setting("username", ""), setting("password", ""));
    }

    private static String setting(String name, String group) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource" + group + "." + name, String.class);
    }
}
