package vn.danchu.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;

import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.SqlFailure;
import vn.danchu.platform.territory.UnitPath;

/** Writes down every official act, in the transaction of the act. Rows stay for good; {@link AuditChain} links them. */
@ApplicationScoped
public class AuditLog {
    @Inject
    AgroalDataSource database;
    @Inject
    Clock clock;
    @Inject
    Caller caller;

    /**
     * @param act
     *            what was done, as a past-tense name, e.g. {@code roll-certified}
     * @param unit
     *            where
     * @param subject
     *            on which record: its kind and id, e.g. {@code roll/2f1c…}
     * @param details
     *            what else a later reader needs; never a choice in a secret ballot, never a citizen number
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String act, UnitPath unit, String subject, String details) {
        write(caller.subject(), act, unit.toString(), subject, details);
    }

    /** As {@link #record}, for what the service does by itself when an event or a date calls for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordBySystem(String act, UnitPath unit, String subject, String details) {
        write("system", act, unit.toString(), subject, details);
    }

    private void write(String actor, String act, String unit, String subject, String details) {
        String sql = "insert into audit_entry (at, actor, act, unit, subject, details) values (?, ?, ?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            // The database keeps microseconds; what is hashed later must be what was written.
            insert.setTimestamp(1, Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)));
            insert.setString(2, actor);
            insert.setString(3, act);
            insert.setString(4, unit);
            insert.setString(5, subject);
            insert.setString(6, details);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}
