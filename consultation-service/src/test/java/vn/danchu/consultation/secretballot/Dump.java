package vn.danchu.consultation.secretballot;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.agroal.api.AgroalDataSource;

/** The whole database as whoever copied it holds it: every row of every table, with its place on disk and its transaction. */
final class Dump {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.\\-]+");
    private static final Pattern PLACE = Pattern.compile("\\((\\d+),(\\d+)\\)");

    private Dump() {
    }

    /** A row with its cells by column; {@code ctid} is its place on disk as one number, {@code xmin} its transaction. */
    record Row(String table, Map<String, String> cells) {

        /** The words in all cells, also in binary ones. */
        Set<String> words() {
            return everyWord().collect(Collectors.toSet());
        }

        boolean says(Predicate<String> word) {
            return everyWord().anyMatch(word);
        }

        private Stream<String> everyWord() {
            return cells.values().stream().filter(cell -> cell != null)
                    .flatMap(cell -> WORD.matcher(readable(cell)).results().map(MatchResult::group));
        }

        private static String readable(String cell) {
            return cell.startsWith("\\x")
                    ? new String(HexFormat.of().parseHex(cell.substring(2)), StandardCharsets.ISO_8859_1)
                    : cell;
        }
    }

    /** @return the rows of all tables, whatever they are called, as far as they are wanted */
    static List<Row> of(AgroalDataSource database, Predicate<Row> wanted) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                read(connection, table, wanted, rows);
            }
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'm') and n.nspname !~ '^(pg_|information_schema)' order by 1""")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private static void read(Connection connection, String table, Predicate<Row> wanted, List<Row> into)
            throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select t.ctid, t.xmin, t.* from " + table + " t")) {
            while (found.next()) {
                Row row = new Row(table, cells(found));
                if (wanted.test(row)) {
                    into.add(row);
                }
            }
        }
    }

    private static Map<String, String> cells(ResultSet found) throws SQLException {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            cells.put(found.getMetaData().getColumnName(i), found.getString(i));
        }
        var place = PLACE.matcher(cells.get("ctid"));
        if (place.matches()) {
            cells.put("ctid", String.valueOf(Long.parseLong(place.group(1)) * 65_536 + Long.parseLong(place.group(2))));
        }
        return cells;
    }
}
