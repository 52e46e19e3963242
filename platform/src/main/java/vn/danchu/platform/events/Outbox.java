package vn.danchu.platform.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.platform.problem.SqlFailure;

/** Says what happened, in the transaction in which it happens. {@link OutboxRelay} tells it to the others afterwards. */
@ApplicationScoped
public class Outbox {
    /** How many lanes the events are told in; events of one commune always share a lane. */
    static final int SLOTS = 16;

    @Inject
    AgroalDataSource database;
    @Inject
    ObjectMapper json;
    @Inject
    Clock clock;

    /**
     * Adds an event to the caller's transaction.
     *
     * @param type
     *            the event's full name, e.g. {@code vn.danchu.consultation.decision-adopted.v1}
     * @param commune
     *            code of the commune it belongs to; events of one commune arrive in the order of this call
     * @param data
     *            the event's record, without personal data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(String type, String commune, Object data) {
        String sql = "insert into outbox (event_id, type, commune, slot, happened_at, data) values (?, ?, ?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, type);
            insert.setString(3, commune);
            insert.setInt(4, Math.floorMod(commune.hashCode(), SLOTS));
            insert.setTimestamp(5, Timestamp.from(clock.instant()));
            insert.setString(6, json.writeValueAsString(data));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not an event: " + data.getClass(), unreadable);
        }
    }
}
