package vn.danchu.consultation.householdlist;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;

import vn.danchu.platform.imports.Table;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.problem.SqlFailure;
import vn.danchu.platform.problem.Text;

/**
 * The rows of a list on their way in, in a table that lives as long as the transaction. The database compares them with
 * what is known, so that a list of 100,000 households takes seconds and little memory.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IncomingHouseholds {
    private static final int LINES_AT_ONCE = 10_000;

    @Inject
    AgroalDataSource database;

    /** What a list means for what is known. */
    record Changes(int created, int changed, int unchanged) {
        boolean isEmpty() {
            return created + changed == 0;
        }

        String inWords() {
            return "created " + created + ", changed " + changed;
        }
    }

    /** Two lists of one village wait for each other, and for whoever ends the village or counts on it to stand. */
    void begin(UUID village) {
        update("select id from village where id = ? for no key update", village);
        update("""
                create temporary table incoming_household (line int, number text, address text,
                    representative_name text, person text, since date, complete boolean) on commit drop""");
        update("""
                create temporary table known_household on commit drop as
                select household_id, since, until, number, address, representative_name, person from household_state
                where village_id = ?""", village);
    }

    /** @return the last day on which a household of the village came, changed or went */
    Optional<LocalDate> lastChange(UUID village) {
        LocalDate[] last = new LocalDate[1];
        query("select max(coalesce(until, since)) from household_state where village_id = ?",
                row -> last[0] = row.getObject(1, LocalDate.class), village);
        return Optional.ofNullable(last[0]);
    }

    void add(List<HouseholdFile.Row> rows) {
        update("""
                insert into incoming_household
                select line, number, address, representative_name, person, since::date, complete
                from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                    as r(line, number, address, representative_name, person, since, complete)""",
                of(rows, HouseholdFile.Row::line), of(rows, HouseholdFile.Row::number),
                of(rows, HouseholdFile.Row::address), of(rows, HouseholdFile.Row::representativeName),
                of(rows, HouseholdFile.Row::person), of(rows, IncomingHouseholds::since),
                of(rows, HouseholdFile.Row::isComplete));
    }

    private static Object since(HouseholdFile.Row row) {
        return row.since() == null ? null : row.since().toString();
    }

    private static Object[] of(List<HouseholdFile.Row> rows, Function<HouseholdFile.Row, Object> value) {
        return rows.stream().map(value).toArray();
    }

    /** Names the rows that repeat an earlier one, and leaves them out of what follows. */
    void findRepeated(ImportFindings findings) {
        update("analyze incoming_household, known_household");
        for (var column : List.of(HouseholdFile.NUMBER, HouseholdFile.CITIZEN_NUMBER)) {
            findRepeated(column, findings);
        }
    }

    private void findRepeated(Table.Column column, ImportFindings findings) {
        String key = column == HouseholdFile.NUMBER ? "number" : "person";
        query("""
                update incoming_household i set complete = false from (
                    select line, min(line) over (partition by %1$s) as first_line from incoming_household
                    where %1$s is not null) r
                where r.line = i.line and r.line > r.first_line returning i.line, r.first_line""".formatted(key),
                row -> findings.add(finding(row.getInt(1), column, "trùng với dòng " + row.getInt(2),
                        "repeats row " + row.getInt(2))));
    }

    /** @return what the complete rows would change; a row without a day holds from the day of the list */
    Changes compare(LocalDate day) {
        // Every state that has ended did so until the day of the list, else the list would be refused.
        update("""
                create temporary table compared_household on commit drop as
                select i.line, i.number, i.address, i.representative_name, i.person, i.since as told,
                    coalesce(i.since, ?) as holds_from, coalesce(k.household_id, gen_random_uuid()) as household_id,
                    k.since, k.household_id is null as created, (k.address, k.representative_name, k.person)
                        is distinct from (i.address, i.representative_name, i.person) as differs
                from incoming_household i left join known_household k on k.number = i.number and k.until is null
                where i.complete""", day);
        // Whatever the database believes about the table of all households, it finds the few of a piece by this.
        update("create index on compared_household (household_id)");
        update("analyze compared_household");
        int[] counts = new int[3];
        query("""
                select count(*) filter (where created), count(*) filter (where differs and not created),
                    count(*) filter (where not differs) from compared_household""", row -> {
            for (int i = 0; i < counts.length; i++) {
                counts[i] = row.getInt(i + 1);
            }
        });
        return new Changes(counts[0], counts[1], counts[2]);
    }

    /** Names the compared rows that what is known leaves no room for. */
    void findConflicts(ImportFindings findings) {
        findOtherDays(findings);
        findTakenNumbers(findings);
        findTakenRepresentatives(findings);
    }

    // A list adds to what is on record; it does not write the past anew.
    private void findOtherDays(ImportFindings findings) {
        query("""
                select line, since, differs from compared_household
                where not created and case when differs then holds_from < since else told <> since end""",
                row -> findings.add(row.getBoolean(3)
                        ? finding(row.getInt(1), HouseholdFile.SINCE,
                                "hộ đã có thay đổi khác từ ngày " + row.getString(2)
                                        + "; thay đổi này không thể sớm hơn",
                                "the household has changed on " + row.getString(2)
                                        + "; this change cannot lie before that day")
                        : finding(row.getInt(1), HouseholdFile.SINCE,
                                "theo sổ, hộ như thế này từ ngày " + row.getString(2),
                                "by the record the household is like this since " + row.getString(2))));
    }

    private void findTakenNumbers(ImportFindings findings) {
        query("""
                select c.line, max(k.until) from compared_household c
                join known_household k on k.number = c.number and k.until > c.holds_from
                where c.created group by c.line""",
                row -> findings.add(finding(row.getInt(1), HouseholdFile.NUMBER,
                        "đến ngày " + row.getString(2) + " số này là của một hộ khác",
                        "this number was another household's until " + row.getString(2))));
    }

    private void findTakenRepresentatives(ImportFindings findings) {
        query("""
                select c.line, min(k.number) from compared_household c
                join known_household k on k.person = c.person and k.household_id <> c.household_id
                left join compared_household o
                    on o.household_id = k.household_id and o.since = k.since and k.until is null and o.differs
                where c.differs and coalesce(k.until, o.holds_from, 'infinity') > c.holds_from
                    and o.holds_from is distinct from k.since group by c.line""",
                row -> findings.add(finding(row.getInt(1), HouseholdFile.CITIZEN_NUMBER,
                        "người này đang đại diện cho hộ " + row.getString(2),
                        "this person represents household " + row.getString(2))));
    }

    /** Stores what was compared, each row from its day on. Two changes on one day leave the later one. */
    void apply(UUID village) {
        int[] last = new int[1];
        query("select max(line) from compared_household", row -> last[0] = row.getInt(1));
        try {
            // Piece by piece, because a statement that works too long counts as hung.
            for (int from = 0; from < last[0]; from += LINES_AT_ONCE) {
                apply(village, from, from + LINES_AT_ONCE);
            }
            update("set constraints all immediate");
        } catch (SqlFailure failure) {
            throw changedMeanwhile(failure);
        }
    }

    private void apply(UUID village, int after, int upTo) {
        update("""
                insert into household (id) select household_id from compared_household
                where created and line > ? and line <= ?""", after, upTo);
        update("""
                update household_state s set address = c.address, representative_name = c.representative_name,
                    person = c.person
                from compared_household c where s.household_id = c.household_id and s.since = c.since and c.differs
                    and c.since = c.holds_from and c.line > ? and c.line <= ?""", after, upTo);
        update("""
                update household_state s set until = c.holds_from from compared_household c
                where s.household_id = c.household_id and s.since = c.since and c.differs
                    and c.since < c.holds_from and c.line > ? and c.line <= ?""", after, upTo);
        update("""
                insert into household_state (household_id, since, village_id, number, address,
                    representative_name, person)
                select household_id, holds_from, ?, number, address, representative_name, person
                from compared_household where differs and since is distinct from holds_from and line > ? and line <= ?""",
                village, after, upTo);
    }

    // Class 23: somebody else's household took the number or the representative since the comparison.
    private static RuntimeException changedMeanwhile(SqlFailure failure) {
        boolean conflict = failure.getCause() instanceof SQLException cause && cause.getSQLState() != null
                && cause.getSQLState().startsWith("23");
        return conflict
                ? Refused.because(CommonProblem.CHANGED_MEANWHILE,
                        "Hộ hoặc người đại diện trong danh sách vừa được thay đổi; hãy gửi lại",
                        "A household or representative of the list has just changed; send the list again")
                : failure;
    }

    private static Finding finding(int line, Table.Column column, String vi, String en) {
        return new Finding(line, column.name(), new Text(vi, en));
    }

    private void update(String sql, Object... values) {
        run(sql, statement -> statement.execute(), values);
    }

    private void query(String sql, RowReader reader, Object... values) {
        run(sql, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }, values);
    }

    private void run(String sql, StatementRunner runner, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Object[] array
                        ? connection.createArrayOf(typeOf(array), array)
                        : values[i]);
            }
            runner.run(statement);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static String typeOf(Object[] array) {
        return array[0] instanceof Integer ? "int4" : array[0] instanceof Boolean ? "bool" : "text";
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface StatementRunner {
        void run(PreparedStatement statement) throws SQLException;
    }
}
