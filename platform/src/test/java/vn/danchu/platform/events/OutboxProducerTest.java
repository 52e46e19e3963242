package vn.danchu.platform.events;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.danchu.platform.testing.SharedParts;

/** Two instances tell one topic on a real Kafka. */
class OutboxProducerTest {
    private static final String MORE_THAN_KAFKA_TAKES = "x".repeat(2_000_000);
    private final String topic = "outbox-" + UUID.randomUUID();
    private final String brokers = "127.0.0.1:" + SharedParts.ofThisBuild().kafkaPort();
    private final OutboxProducer first = instance();
    private final OutboxProducer second = instance();
    private long position;

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @Test
    void whoTakesOverShutsOutAnInstanceThatStillSends() {
        first.send(List.of(row("1"), row("2")));
        second.send(List.of(row("3")));

        assertThrows(IllegalStateException.class, () -> first.send(List.of(row("an old batch"))));
        second.send(List.of(row("4")));

        assertEquals(List.of("1", "2", "3", "4"), toldUntil("4"));
    }

    @Test
    void anInstanceThatWasShutOutMayTakeOverAgain() {
        first.send(List.of(row("1")));
        second.send(List.of(row("2")));
        assertThrows(IllegalStateException.class, () -> first.send(List.of(row("an old batch"))));

        first.send(List.of(row("3")));

        assertThrows(IllegalStateException.class, () -> second.send(List.of(row("an old batch"))));
        assertEquals(List.of("1", "2", "3"), toldUntil("3"));
    }

    @Test
    void ofABatchThatFailsNothingIsTold() {
        assertThrows(IllegalStateException.class,
                () -> first.send(List.of(row("1"), row(MORE_THAN_KAFKA_TAKES), row("3"))));

        first.send(List.of(row("1"), row("2"), row("3")));

        assertEquals(List.of("1", "2", "3"), toldUntil("3"));
    }

    private OutboxTable.Row row(String data) {
        return new OutboxTable.Row(++position, UUID.randomUUID(), "vn.danchu.test.happened.v1", "06211",
                Instant.parse("2026-11-20T01:00:00Z"), data);
    }

    private List<String> toldUntil(String last) {
        List<String> told = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", brokers, "group.id", topic, "auto.offset.reset", "earliest",
                        "isolation.level", "read_committed"),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> told.add(new String(record.value(), StandardCharsets.UTF_8)));
                return told.contains(last);
            });
        }
        return told;
    }

    private OutboxProducer instance() {
        OutboxProducer producer = new OutboxProducer();
        producer.config = new SingleTopic(topic);
        producer.topics = new KafkaTopics();
        producer.topics.config = producer.config;
        producer.topics.brokers = brokers;
        return producer;
    }

    private record SingleTopic(String name) implements EventsConfig {
        @Override
        public Optional<String> prefix() {
            return Optional.empty();
        }

        @Override
        public Optional<String> topic() {
            return Optional.of(name);
        }

        @Override
        public String consumer() {
            return "nobody";
        }

        @Override
        public Duration pollInterval() {
            return Duration.ofMillis(50);
        }

        @Override
        public Duration lease() {
            return Duration.ofSeconds(10);
        }

        @Override
        public int batch() {
            return 500;
        }

        @Override
        public int partitions() {
            return 1;
        }
    }
}
