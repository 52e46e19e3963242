package vn.danchu.platform.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.platform.problem.SqlFailure;

/**
 * Says what happened, in the transaction in which it happens. {@link OutboxRelay} tells it to the others afterwards.
 *
 * The events are written at the end of the transaction, behind one lock a commune that is held until it commits: so their
 * positions follow the commits, and nobody waits with that lock in the hand for another record.
 */
@ApplicationScoped
public class Outbox {
    // Tells the locks of the communes from other locks; the number only has to differ from theirs.
    private static final int COMMUNE_LOCKS = 592_023;

    @Inject
    AgroalDataSource database;
    @Inject
    ObjectMapper json;
    @Inject
    Clock clock;
    @Inject
    TransactionSynchronizationRegistry transaction;

    private record Said(String type, String commune, Instant at, String data) {
    }

    /**
     * Adds an event to the caller's transaction.
     *
     * @param type
     *            the event's full name, e.g. {@code vn.danchu.consultation.decision-adopted.v1}
     * @param commune
     *            code of the commune it belongs to; events of one commune arrive in the order in which their transactions
     *            were committed, and those of one transaction in the order of this call
     * @param data
     *            the event's record, without personal data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(String type, String commune, Object data) {
        try {
            said().add(new Said(type, commune, clock.instant(), json.writeValueAsString(data)));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not an event: " + data.getClass(), unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Said> said() {
        List<Said> said = (List<Said>) transaction.getResource(Outbox.class);
        if (said == null) {
            said = new ArrayList<>();
            transaction.putResource(Outbox.class, said);
            transaction.registerInterposedSynchronization(new AtTheEnd(said));
        }
        return said;
    }

    private final class AtTheEnd implements Synchronization {
        private final List<Said> said;

        AtTheEnd(List<Said> said) {
            this.said = said;
        }

        @Override
        public void beforeCompletion() {
            try (Connection connection = database.getConnection()) {
                lockCommunes(connection);
                write(connection);
            } catch (SQLException failure) {
                throw new SqlFailure(failure);
            }
        }

        // Sorted, so that two transactions never wait for each other.
        private void lockCommunes(Connection connection) throws SQLException {
            int[] communes = said.stream().map(Said::commune).mapToInt(String::hashCode).sorted().distinct().toArray();
            try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?, ?)")) {
                for (int commune : communes) {
                    lock.setInt(1, COMMUNE_LOCKS);
                    lock.setInt(2, commune);
                    lock.execute();
                }
            }
        }

        private void write(Connection connection) throws SQLException {
            String sql = "insert into outbox (event_id, type, commune, happened_at, data) values (?, ?, ?, ?, ?)";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (Said event : said) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, event.type());
                    insert.setString(3, event.commune());
                    insert.setTimestamp(4, Timestamp.from(event.at()));
                    insert.setString(5, event.data());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }

        @Override
        public void afterCompletion(int status) {
            // What was rolled back was never written.
        }
    }
}
