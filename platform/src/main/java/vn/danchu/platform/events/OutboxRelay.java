package vn.danchu.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Tells Kafka what the outbox holds, in the order in which it was committed. One instance at a time does, by lease; when two
 * take themselves for the one, Kafka refuses the elder ({@link OutboxProducer}). A row leaves the outbox only when Kafka
 * has taken it, so a crash repeats events but loses none.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(1);
    private final UUID instance = UUID.randomUUID();
    private final CountDownLatch stopping = new CountDownLatch(1);

    @Inject
    EventsConfig config;
    @Inject
    OutboxTable table;
    @Inject
    OutboxProducer producer;
    private Thread worker;
    private boolean leads;
    private long leaseAskedAt;

    void start(@Observes StartupEvent event) {
        if (config.topic().isPresent()) {
            worker = Thread.ofVirtual().name("outbox-relay").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        if (worker != null) {
            worker.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        boolean more = false;
        Duration rest = config.pollInterval();
        while (more || !rested(rest)) {
            try {
                more = relayBatch();
                rest = config.pollInterval();
            } catch (RuntimeException | Error failure) {
                // Whatever it was: without this thread nothing would ever be told again.
                LOG.warnf("events wait in the outbox: %s", failure);
                more = false;
                rest = REST_AFTER_FAILURE;
            }
        }
        table.release(instance);
    }

    private boolean rested(Duration rest) {
        try {
            return stopping.await(rest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    // Renewed at half its length: a lease written at every poll would be the busiest row of the database.
    private boolean leads() {
        long now = System.nanoTime();
        if (leaseAskedAt == 0 || now - leaseAskedAt > config.lease().dividedBy(2).toNanos()) {
            leads = table.lease(instance, config.lease());
            leaseAskedAt = now;
        }
        return leads;
    }

    /** @return whether the batch was full, so that more may wait */
    private boolean relayBatch() {
        if (!leads()) {
            return false;
        }
        List<OutboxTable.Row> rows = table.oldest(config.batch());
        if (!rows.isEmpty()) {
            producer.send(rows);
            table.remove(rows);
        }
        return stopping.getCount() > 0 && rows.size() == config.batch();
    }
}
