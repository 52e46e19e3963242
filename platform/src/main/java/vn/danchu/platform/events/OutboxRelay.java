package vn.danchu.platform.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
 * Tells Kafka what the outbox holds, in order per commune. Several instances share the slots by lease; a row leaves the
 * outbox only when Kafka has acknowledged it, so a crash repeats events but loses none.
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
    EventSender sender;
    @Inject
    Clock clock;
    private Thread worker;
    private List<Integer> slots = List.of();
    private Instant renewAt = Instant.MIN;

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
            } catch (RuntimeException failure) {
                LOG.warnf("events wait in the outbox: %s", failure.getMessage());
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

    // Renewed at half its length: a lease written at every poll would be the busiest rows of the database.
    private void keepLease(Instant now) {
        if (renewAt.isBefore(now)) {
            slots = table.lease(instance, now, config.lease());
            renewAt = now.plus(config.lease().dividedBy(2));
        }
    }

    /** @return whether the batch was full, so that more may wait */
    private boolean relayBatch() {
        keepLease(clock.instant());
        if (slots.isEmpty()) {
            return false;
        }
        List<OutboxTable.Row> rows = table.oldest(slots, config.batch());
        if (!rows.isEmpty()) {
            sender.send(rows);
            table.remove(rows);
        }
        return stopping.getCount() > 0 && rows.size() == config.batch();
    }
}
