package vn.danchu.platform.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;

import vn.danchu.platform.problem.SqlFailure;

/** The relay's side of the outbox: the lease of the one who tells, the oldest rows, and their removal once told. */
@ApplicationScoped
class OutboxTable {
    record Row(long position, UUID eventId, String type, String commune, Instant happenedAt, String data) {
    }

    @Inject
    AgroalDataSource database;

    /** @return whether this instance is the one that tells, for the length given: its lease goes on, or the holder's is over */
    @Transactional
    boolean lease(UUID owner, Duration length) {
        String sql = """
                update outbox_lease set owner = ?, until = clock_timestamp() + ? * interval '1 millisecond'
                where owner = ? or until < clock_timestamp() returning owner""";
        return !query(sql, statement -> {
            statement.setObject(1, owner);
            statement.setLong(2, length.toMillis());
            statement.setObject(3, owner);
        }, row -> row.getObject(1, UUID.class)).isEmpty();
    }

    /** Hands the lease back, so that another instance need not wait for its end. */
    @Transactional
    void release(UUID owner) {
        query("update outbox_lease set until = '-infinity' where owner = ? returning owner",
                statement -> statement.setObject(1, owner), row -> row.getObject(1, UUID.class));
    }

    List<Row> oldest(int most) {
        String sql = "select position, event_id, type, commune, happened_at, data from outbox order by position limit ?";
        return query(sql, statement -> statement.setInt(1, most),
                row -> new Row(row.getLong(1), row.getObject(2, UUID.class), row.getString(3), row.getString(4),
                        row.getTimestamp(5).toInstant(), row.getString(6)));
    }

    @Transactional
    void remove(List<Row> told) {
        query("delete from outbox where position = any (?) returning position",
                statement -> statement.setArray(1,
                        statement.getConnection().createArrayOf("bigint", told.stream().map(Row::position).toArray())),
                row -> row.getLong(1));
    }

    private <T> List<T> query(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reading.read(result));
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
