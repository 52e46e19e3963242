package vn.danchu.platform.events;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;

import vn.danchu.platform.testing.OwnDatabase;
import vn.danchu.platform.testing.SharedParts;

/** Several instances share one outbox on a real PostgreSQL. */
class OutboxTableTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(10);
    private final OutboxTable table = new OutboxTable();

    @BeforeEach
    void makeOutbox() throws Exception {
        String name = "outbox_" + Long.toString(System.nanoTime(), 36);
        OwnDatabase own = OwnDatabase.create(name, SharedParts.ofThisBuild().postgresPort());
        table.database = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(8).connectionFactoryConfiguration(
                        connection -> connection.jdbcUrl(own.url()).principal(new NamePrincipal(own.user()))
                                .credential(new SimplePassword(own.password())))));
        for (String script : List.of("V0.1__create_outbox_and_inbox.sql", "V0.6__let_one_instance_tell_events.sql")) {
            try (var sql = getClass().getResourceAsStream("/db/platform/" + script);
                    var connection = table.database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @AfterEach
    void closePool() {
        table.database.close();
    }

    @Test
    void oneInstanceTellsUntilItsLeaseIsHandedBack() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();

        assertTrue(table.lease(first, LEASE));
        assertFalse(table.lease(second, LEASE));
        assertTrue(table.lease(first, LEASE));

        table.release(first);

        assertTrue(table.lease(second, LEASE));
        assertFalse(table.lease(first, LEASE));
    }

    @Test
    void anInstanceThatGivesNoSignOfLifeIsFollowedByAnother() {
        UUID crashed = UUID.randomUUID();
        table.lease(crashed, Duration.ofMillis(1));

        await().until(() -> table.lease(UUID.randomUUID(), LEASE));

        assertFalse(table.lease(crashed, LEASE));
    }

    @Test
    void whatAnInstanceSentButCouldNotRemoveIsToldAgain() throws SQLException {
        write("06211", 3);
        List<OutboxTable.Row> sent = table.oldest(100);

        assertEquals(sent, table.oldest(100));
        table.remove(sent);
        assertEquals(List.of(), table.oldest(100));
    }

    @Test
    void severalInstancesTellEveryEventOnceAndInOrderPerCommune() throws Exception {
        List<OutboxTable.Row> told = new CopyOnWriteArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int commune = 0; commune < 10; commune++) {
                String code = "0620" + commune;
                threads.submit(() -> write(code, 50));
            }
            for (int instance = 0; instance < 3; instance++) {
                threads.submit(() -> tell(told));
            }
        }

        assertEquals(500, told.size());
        Map<String, List<Long>> numbers = new HashMap<>();
        told.forEach(row -> numbers.computeIfAbsent(row.commune(), code -> new ArrayList<>())
                .add(Long.valueOf(row.data())));
        numbers.values().forEach(list -> assertEquals(IntStream.range(0, 50).mapToObj(i -> (long) i).toList(), list));
    }

    // Each instance tells a batch and hands its lease back, so that all of them get their turn.
    private Void tell(List<OutboxTable.Row> told) {
        UUID instance = UUID.randomUUID();
        while (told.size() < 500) {
            if (table.lease(instance, LEASE)) {
                List<OutboxTable.Row> rows = table.oldest(7);
                told.addAll(rows);
                table.remove(rows);
                table.release(instance);
            }
        }
        return null;
    }

    private Void write(String commune, int events) throws SQLException {
        String sql = "insert into outbox (event_id, type, commune, happened_at, data) values (?, ?, ?, ?, ?)";
        try (var connection = table.database.getConnection(); var insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < events; i++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, "vn.danchu.test.happened.v1");
                insert.setString(3, commune);
                insert.setTimestamp(4, Timestamp.from(NOW));
                insert.setString(5, Integer.toString(i));
                insert.executeUpdate();
            }
        }
        return null;
    }
}
