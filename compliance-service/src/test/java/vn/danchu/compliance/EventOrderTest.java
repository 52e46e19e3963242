package vn.danchu.compliance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.testing.RealParts;

/** What the platform's outbox promises when transactions overlap; seen in this service, where nobody empties it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EventOrderTest {
    private static final String TYPE = "vn.danchu.test.happened.v1";
    @Inject
    Outbox outbox;
    @Inject
    AgroalDataSource database;
    @Inject
    TransactionSynchronizationRegistry transaction;
    private final String commune = FreshCommune.code();

    @Test
    void whatIsCommittedLaterStandsBehindWhatCouldBeToldBefore() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.publish(TYPE, commune, "began first");
            QuarkusTransaction.requiringNew().run(() -> outbox.publish(TYPE, commune, "done first"));
            assertEquals(List.of("done first"), toBeTold());
            outbox.publish(TYPE, commune, "said next");
        });

        assertEquals(List.of("done first", "began first", "said next"), toBeTold());
    }

    @Test
    void nothingCanBeToldBesideACommitThatIsUnderWay() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch committed = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                outbox.publish(TYPE, commune, "first");
                transaction.registerInterposedSynchronization(new Pause(written, committed));
            }));
            assertTrue(written.await(20, TimeUnit.SECONDS));
            var second = threads.submit(
                    () -> QuarkusTransaction.requiringNew().run(() -> outbox.publish(TYPE, commune, "second")));

            try {
                await().until(() -> second.isDone() || somebodyWaits());
                assertEquals(List.of(), toBeTold());
            } finally {
                committed.countDown();
            }
            first.get();
            second.get();
        }
        assertEquals(List.of("first", "second"), toBeTold());
    }

    @Test
    void whatIsTakenBackIsNotTold() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.publish(TYPE, commune, "never happened");
            throw new IllegalStateException("taken back");
        }));

        assertEquals(List.of(), toBeTold());
    }

    private record Pause(CountDownLatch reached, CountDownLatch goOn) implements Synchronization {
        @Override
        public void beforeCompletion() {
            reached.countDown();
            try {
                assertTrue(goOn.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing is left to do.
        }
    }

    private boolean somebodyWaits() {
        return !read("select 'waits' from pg_locks where locktype = 'advisory' and not granted").isEmpty();
    }

    private List<String> toBeTold() {
        return read("select data::json #>> '{}' from outbox where commune = '" + commune + "' order by position");
    }

    private List<String> read(String sql) {
        return QuarkusTransaction.suspendingExisting().call(() -> {
            List<String> rows = new ArrayList<>();
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return rows;
        });
    }
}
