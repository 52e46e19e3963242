package vn.danchu.platform.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;

import vn.danchu.platform.problem.SqlFailure;

/** The answers to creating requests, by caller and key. Joins the transaction of the creation. */
@ApplicationScoped
class StoredAnswers {
    private static final Duration KEPT = Duration.ofHours(24);

    record Request(String caller, String key, String operation, String fingerprint) {
    }

    record Answer(int status, String location, String json) {
    }

    @Inject
    AgroalDataSource database;
    @Inject
    Clock clock;

    /**
     * Claims the key. A second request with it waits here until the first has ended.
     *
     * @return the answer that the key already has; refuses a key that stands for another request
     */
    Optional<Answer> begin(Request request, Instant now) {
        try (Connection connection = database.getConnection()) {
            if (claim(connection, request, now)) {
                return Optional.empty();
            }
            return find(connection, request);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static boolean claim(Connection connection, Request request, Instant now) throws SQLException {
        String sql = """
                insert into idempotency (caller, key, operation, fingerprint, created_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, request.caller());
            insert.setString(2, request.key());
            insert.setString(3, request.operation());
            insert.setString(4, request.fingerprint());
            insert.setTimestamp(5, Timestamp.from(now));
            return insert.executeUpdate() == 1;
        }
    }

    private static Optional<Answer> find(Connection connection, Request request) throws SQLException {
        String sql = "select operation, fingerprint, status, location, answer from idempotency where caller = ? and key = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, request.caller());
            select.setString(2, request.key());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next() || !row.getString(1).equals(request.operation())
                        || !row.getString(2).equals(request.fingerprint())) {
                    throw IdempotencyKey.usedForAnotherRequest();
                }
                return Optional.of(new Answer(row.getInt(3), row.getString(4), row.getString(5)));
            }
        }
    }

    /** Stores the answer next to the creation. */
    void keep(Request request, Answer answer) {
        String sql = "update idempotency set status = ?, location = ?, answer = ? where caller = ? and key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.json());
            update.setString(4, request.caller());
            update.setString(5, request.key());
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetOldAnswers() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection
                        .prepareStatement("delete from idempotency where created_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            delete.executeUpdate();
        }
    }
}
