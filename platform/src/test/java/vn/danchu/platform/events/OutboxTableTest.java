package vn.danchu.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        try (var sql = getClass().getResourceAsStream("/db/platform/V0.1__create_outbox_and_inbox.sql");
                var connection = table.database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void closePool() {
        table.database.close();
    }

    @Test
    void aSlotHasOneHolderUntilItsLeaseEndsOrIsHandedBack() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();

        assertEquals(Outbox.SLOTS, table.lease(first, NOW, LEASE).size());
        assertEquals(List.of(), table.lease(second, NOW.plus(LEASE).minusMillis(1), LEASE));
        assertEquals(Outbox.SLOTS, table.lease(first, NOW.plus(LEASE).minusMillis(1), LEASE).size());

        table.release(first);

        assertEquals(Outbox.SLOTS, table.lease(second, NOW.plus(LEASE), LEASE).size());
        assertEquals(Outbox.SLOTS, table.lease(first, NOW.plus(LEASE.multipliedBy(2)).plusMillis(1), LEASE).size());
    }

    @Test
    void whatAnInstanceSentButCouldNotRemoveIsToldAgainByTheNext() throws SQLException {
        write("06211", 3);
        UUID crashed = UUID.randomUUID();
        List<OutboxTable.Row> sent = table.oldest(table.lease(crashed, NOW, LEASE), 100);

        List<Integer> slots = table.lease(UUID.randomUUID(), NOW.plus(LEASE).plusMillis(1), LEASE);

        assertEquals(sent, table.oldest(slots, 100));
        table.remove(sent);
        assertEquals(List.of(), table.oldest(slots, 100));
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

    // Each instance tells a batch and hands its slots back, so that all of them get their turn.
    private Void tell(List<OutboxTable.Row> told) {
        UUID instance = UUID.randomUUID();
        while (told.size() < 500) {
            List<Integer> slots = table.lease(instance, NOW, LEASE);
            List<OutboxTable.Row> rows = slots.isEmpty() ? List.of() : table.oldest(slots, 7);
            told.addAll(rows);
            table.remove(rows);
            table.release(instance);
        }
        return null;
    }

    private Void write(String commune, int events) throws SQLException {
        String sql = "insert into outbox (event_id, type, commune, slot, happened_at, data) values (?, ?, ?, ?, ?, ?)";
        try (var connection = table.database.getConnection(); var insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < events; i++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, "vn.danchu.test.happened.v1");
                insert.setString(3, commune);
                insert.setInt(4, Math.floorMod(commune.hashCode(), Outbox.SLOTS));
                insert.setTimestamp(5, Timestamp.from(NOW));
                insert.setString(6, Integer.toString(i));
                insert.executeUpdate();
            }
        }
        return null;
    }
}
