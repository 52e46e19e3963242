package vn.danchu.platform.events;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.platform.problem.DatabaseFailure;
import vn.danchu.platform.problem.SqlFailure;

/**
 * Takes in what others tell. The effect of an event and the mark "seen" commit together, so an event that comes twice
 * counts once. An event that cannot be taken in goes to the dead letters after three tries; while the database is away, or
 * another transaction is in the way, the line waits instead, however long.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES = 3;
    @Inject
    AgroalDataSource database;
    @Inject
    ObjectMapper json;
    @Inject
    DeadLetters deadLetters;
    @Inject
    Clock clock;
    @Inject
    MeterRegistry meters;

    /**
     * Handles one record of another service's topic.
     *
     * @param record
     *            the record as Kafka handed it over
     * @param handlers
     *            what to do with which type; a type that is not named is none of this service's business
     */
    public void receive(ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        int failures = 0;
        while (true) {
            try {
                take(record, handlers);
                return;
            } catch (RuntimeException failure) {
                if (DatabaseFailure.passes(failure)) {
                    LOG.warnf("waiting for the database: %s", failure.getMessage());
                    meters.counter("danchu_inbox_waits", "topic", record.topic()).increment();
                    rest(500);
                } else if (failure instanceof UnreadableEvent || ++failures == TRIES) {
                    bury(record, failure);
                    return;
                } else {
                    rest(100L * failures);
                }
            }
        }
    }

    private void take(ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        CloudEvent envelope = CloudEvent.read(record.headers());
        var handler = handlers.of(envelope.type());
        if (handler.isEmpty()) {
            return;
        }
        Runnable effect = handler.get().bind(read(record.value(), handler.get().shape()));
        QuarkusTransaction.requiringNew().run(() -> {
            if (isNew(envelope)) {
                effect.run();
            }
        });
    }

    // The publisher may add fields before or after this reader knows them; so unlike a request, an event may have
    // unknown ones and may lack some.
    private <T> T read(byte[] value, Class<T> shape) {
        if (value == null) {
            throw new UnreadableEvent("no content", null);
        }
        try {
            T event = json.readerFor(shape).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).readValue(value);
            if (event == null) {
                throw new UnreadableEvent("not a " + shape.getSimpleName() + ": null", null);
            }
            return event;
        } catch (IOException unreadable) {
            throw new UnreadableEvent("not a " + shape.getSimpleName() + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private boolean isNew(CloudEvent envelope) {
        String sql = "insert into inbox (source, event_id, type, received_at) values (?, ?, ?, ?) on conflict do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, envelope.source());
            insert.setString(2, envelope.id());
            insert.setString(3, envelope.type());
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    // An error thrown from here would end the reading of the topic for good; so the line waits for Kafka instead.
    private void bury(ConsumerRecord<String, byte[]> record, RuntimeException cause) {
        LOG.errorf(cause, "event at %s/%d/%d goes to the dead letters", record.topic(), record.partition(),
                record.offset());
        meters.counter("danchu_dead_letters", "topic", record.topic()).increment();
        while (!buried(record, cause)) {
            rest(500);
        }
    }

    private boolean buried(ConsumerRecord<String, byte[]> record, RuntimeException cause) {
        try {
            deadLetters.add(record, cause);
            return true;
        } catch (RuntimeException failure) {
            LOG.warnf("a dead letter waits: %s", failure.getMessage());
            return false;
        }
    }

    private static void rest(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while an event waited", stop);
        }
    }
}
