package vn.danchu.compliance.obligation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;

import vn.danchu.platform.problem.SqlFailure;
import vn.danchu.platform.web.Cursor;

/** What is owed and what was done. Facts may arrive in any order and more than once; the answers stay the same. */
@ApplicationScoped
public class Obligations {
    private static final String OWED = """
            select o.duty, o.subject, o.commune, o.name, o.since, o.due_on, o.list_order, o.village, o.asked_by,
                   (select min(e.done_on) from standing_evidence e where e.duty = o.duty and e.subject = o.subject) as done_on
              from obligation o
             where o.commune = ? and o.duty = ?
            """;
    // What was done before it needed not be done any more counts on; what ended before the vote ended something else.
    private static final String STILL_OWED = """
             and (o.until is null or o.until > ?)
             and (exists (select from standing_evidence e where e.duty = o.duty and e.subject = o.subject and e.done_on <= ?)
                  or not exists (select from release r where r.duty = o.duty and r.subject in (o.subject, o.asked_by)
                                     and r.released_on between o.since and ? and (r.bound_again_on is null or r.bound_again_on > ?)))
            """;
    private static final String IN_LIST_ORDER = " order by o.list_order, o.subject";

    @Inject
    AgroalDataSource database;

    /** Records what is owed; told again, the later word holds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void owe(Obligation obligation) {
        change("""
                insert into obligation (duty, subject, commune, name, since, due_on, list_order, village, asked_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (duty, subject) do update set commune = excluded.commune, name = excluded.name,
                    since = excluded.since, due_on = excluded.due_on, list_order = excluded.list_order,
                    village = excluded.village, asked_by = excluded.asked_by""",
                obligation.duty().name(), obligation.subject(), obligation.commune(), obligation.name(),
                obligation.since(), obligation.dueOn(), obligation.listOrder(), obligation.village(),
                obligation.askedBy());
    }

    /**
     * A village is no more: from that day on it needs no covenant, and decisions that it could still send in time are not awaited.
     * What it sent, and what it was late with before, stays on record.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endOf(UUID village, LocalDate day) {
        change("""
                update obligation o set until = ? where o.village = ? and (o.due_on is null or o.due_on >= ?
                    and not exists (select from evidence e where e.duty = o.duty and e.subject = o.subject))""", day,
                village, day);
    }

    /** A village has another name. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rename(UUID village, String name) {
        change("update obligation set name = ? where duty = ? and subject = ?", name, Duty.HAVE_COVENANT.name(),
                village);
    }

    /**
     * Records that something owed was done. It may come before the obligation itself.
     *
     * @param subject
     *            the decision, village or project for which it was owed
     * @param doneOn
     *            the day it was done
     * @param proof
     *            id of the record that says so
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fulfil(Duty duty, UUID subject, LocalDate doneOn, UUID proof) {
        change("insert into evidence (duty, subject, done_on, proof) values (?, ?, ?, ?) on conflict do nothing",
                duty.name(), subject, doneOn, proof);
    }

    /**
     * Something owed, if it is not done by then, needs not be done from a day on. It may come before the obligation itself.
     *
     * @param subject
     *            the decision, or the record of another service that asked for it
     * @param cause
     *            the record that says so, e.g. the later decision
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(Duty duty, UUID subject, UUID cause, LocalDate from) {
        change("""
                insert into release (duty, subject, cause, released_on) values (?, ?, ?, ?)
                on conflict (duty, subject, cause) do update set released_on = excluded.released_on""", duty.name(),
                subject, cause, from);
    }

    /** What had ended something owed was itself undone, so that it is owed again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bindAgain(Duty duty, UUID subject, UUID cause, LocalDate from) {
        change("""
                insert into release (duty, subject, cause, bound_again_on) values (?, ?, ?, ?)
                on conflict (duty, subject, cause) do update set bound_again_on = excluded.bound_again_on""",
                duty.name(), subject, cause, from);
    }

    /**
     * The day of what was done had been told wrongly: the same proof says this one. It may come before what it corrects.
     *
     * @param correctedAt
     *            of several corrections the latest stands; null when it was told without, before all that have it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void correct(Duty duty, UUID subject, LocalDate doneOn, UUID proof, Instant correctedAt) {
        change("""
                insert into evidence (duty, subject, done_on, proof, corrected_at)
                values (?, ?, ?, ?, coalesce(?, timestamptz 'epoch')) on conflict do nothing""", duty.name(), subject,
                doneOn, proof, correctedAt == null ? null : Timestamp.from(correctedAt));
    }

    /** @return what is owed of this kind in the commune on a day or later, in list order */
    public List<OwedItem> of(String commune, Duty duty, LocalDate day) {
        return read(OWED + STILL_OWED + IN_LIST_ORDER, commune, duty.name(), day, day, day, day);
    }

    /**
     * One page of what is owed on a day.
     *
     * @param day
     *            leaves out what is owed only later, and what is owed no more
     * @param after
     *            list order and subject of the last row before; null for the first page
     * @param most
     *            how many rows at most
     */
    public List<OwedItem> page(String commune, Duty duty, LocalDate day, Cursor after, int most) {
        String owedOnDay = OWED + STILL_OWED + " and (o.since is null or o.since <= ?)";
        if (after == null) {
            return read(owedOnDay + IN_LIST_ORDER + " limit ?", commune, duty.name(), day, day, day, day,
                    day, most);
        }
        return read(owedOnDay + " and (o.list_order, o.subject::text) > (?, ?)" + IN_LIST_ORDER + " limit ?", commune,
                duty.name(), day, day, day, day, day, after.text(0), after.text(1), most);
    }

    private void change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private List<OwedItem> read(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<OwedItem> items = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    items.add(item(row));
                }
            }
            return items;
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static OwedItem item(ResultSet row) throws SQLException {
        Obligation obligation = new Obligation(Duty.valueOf(row.getString("duty")),
                row.getObject("subject", UUID.class),
                row.getString("commune"), row.getString("name"), row.getObject("since", LocalDate.class),
                row.getObject("due_on", LocalDate.class), row.getString("list_order"),
                row.getObject("village", UUID.class), row.getObject("asked_by", UUID.class));
        return new OwedItem(obligation, row.getObject("done_on", LocalDate.class));
    }
}
