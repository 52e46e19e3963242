package vn.danchu.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The suite's one way to write to Kafka. Returns only when every copy that must be safe is safe. */
@ApplicationScoped
class EventSender {
    @Inject
    EventsConfig config;
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;
    private KafkaProducer<String, byte[]> producer;
    private final Set<String> knownTopics = new HashSet<>();

    /** Sends the rows in order, each keyed by its commune; fails when one of them is not acknowledged. */
    synchronized void send(List<OutboxTable.Row> rows) {
        String topic = config.prefixed(config.topic().orElseThrow());
        makeTopic(topic);
        String source = "/" + config.topic().orElseThrow().replace('.', '/');
        acknowledge(rows.stream().map(row -> {
            CloudEvent envelope = new CloudEvent(row.eventId().toString(), source, row.type(),
                    row.happenedAt().toString(), row.commune(), String.format(Locale.ROOT, "%019d", row.position()));
            return producer().send(new ProducerRecord<>(topic, null, row.commune(),
                    row.data().getBytes(StandardCharsets.UTF_8), envelope.headers()));
        }).toList());
    }

    /** Sends one record as it is, with the headers given. */
    synchronized void forward(String topic, String key, byte[] value, List<Header> headers) {
        makeTopic(topic);
        acknowledge(List.of(producer().send(new ProducerRecord<>(topic, null, key, value, headers))));
    }

    private static void acknowledge(List<Future<RecordMetadata>> sent) {
        try {
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Kafka did not take an event: " + failure.getCause().getMessage(), failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while telling an event", stop);
        }
    }

    private void makeTopic(String topic) {
        if (knownTopics.contains(topic)) {
            return;
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers, "request.timeout.ms", 5000,
                "default.api.timeout.ms", 10000))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(config.partitions()), Optional.empty()))).all()
                    .get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("no topic " + topic + ": " + failure.getCause().getMessage(), failure);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while making a topic", stop);
        }
        knownTopics.add(topic);
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", brokers, "acks", "all", "enable.idempotence", "true", "linger.ms", "5",
                            "max.block.ms", "10000", "delivery.timeout.ms", "30000", "request.timeout.ms", "10000"),
                    new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
