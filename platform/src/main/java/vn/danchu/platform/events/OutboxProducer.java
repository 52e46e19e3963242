package vn.danchu.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The suite's one way to tell events to Kafka. A batch is one Kafka transaction under the name of the topic: readers get
 * all of it or nothing, and an instance that still sends although another has taken over is refused by Kafka itself. So no
 * event overtakes an earlier one, however long a send hangs.
 */
@ApplicationScoped
class OutboxProducer {
    @Inject
    EventsConfig config;
    @Inject
    KafkaTopics topics;
    private @Nullable KafkaProducer<String, byte[]> producer;

    /** Tells the rows in order, each keyed by its commune; when it fails, none of them counts as told. */
    synchronized void send(List<OutboxTable.Row> rows) {
        String topic = config.prefixed(config.topic().orElseThrow());
        topics.require(topic);
        try {
            KafkaProducer<String, byte[]> open = opened(topic);
            open.beginTransaction();
            rows.forEach(row -> open.send(record(topic, row)));
            open.commitTransaction();
        } catch (KafkaException failure) {
            // What the failed transaction left behind is undone when the next producer takes the name.
            close();
            throw new IllegalStateException("Kafka did not take a batch of events: " + failure.getMessage(), failure);
        }
    }

    private ProducerRecord<String, byte[]> record(String topic, OutboxTable.Row row) {
        String source = "/" + config.topic().orElseThrow().replace('.', '/');
        CloudEvent envelope = new CloudEvent(row.eventId().toString(), source, row.type(), row.happenedAt().toString(),
                row.commune(), String.format(Locale.ROOT, "%019d", row.position()));
        return new ProducerRecord<>(topic, null, row.commune(), row.data().getBytes(StandardCharsets.UTF_8),
                envelope.headers());
    }

    private KafkaProducer<String, byte[]> opened(String topic) {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", topics.brokers(), "transactional.id", topic, "acks", "all",
                            "max.block.ms", "10000", "delivery.timeout.ms", "30000", "request.timeout.ms", "10000"),
                    new StringSerializer(), new ByteArraySerializer());
            producer.initTransactions();
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            KafkaProducer<String, byte[]> open = Objects.requireNonNull(producer);
            producer = null;
            open.close(Duration.ofSeconds(2));
        }
    }
}
