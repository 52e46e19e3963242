package vn.danchu.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

import vn.danchu.platform.testing.asyncapi.DocumentedEvents;

/** The real broker as another service sees it: tells events, and waits for those of the service under test, each held against its document. */
public final class Topics {
    private Topics() {
    }

    /** Tells an event in the envelope of its service. */
    public static void tell(String topic, String type, String commune, byte[] json) {
        tell(topic, UUID.randomUUID(), type, commune, json);
    }

    /** Tells an event under an id of its own, so that it can be told twice. */
    public static void tell(String topic, UUID id, String type, String commune, byte[] json) {
        var record = new ProducerRecord<>(prefixed(topic), commune, json);
        Map.of("ce_specversion", "1.0", "ce_id", id.toString(), "ce_source", "/" + topic.replace('.', '/'), "ce_type",
                type, "ce_time", "2026-11-20T02:00:00Z", "ce_partitionkey", commune)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record);
            producer.flush();
        }
    }

    /** @return the text of the first event of the type that speaks of the id; waits until it was told */
    public static String awaitEvent(String topic, String type, UUID id) {
        return awaited(topic, type, id).getLast().text();
    }

    /** @return the texts of all events told up to the first of the type that speaks of the id; waits until it was told */
    public static List<String> eventsUntil(String topic, String type, UUID id) {
        List<String> told = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(prefixed(topic)));
            Awaitility.await().atMost(Duration.ofSeconds(30)).pollDelay(Duration.ZERO).until(() -> {
                boolean last = false;
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    told.add(textOf(record));
                    last |= typeOf(record).equals(type) && textOf(record).contains(id.toString());
                }
                return last;
            });
            return told;
        }
    }

    /** @return the types of the events that speak of the id, in the order told; waits until the last one was */
    public static List<String> awaitTypes(String topic, UUID id, String last) {
        return awaited(topic, last, id).stream().map(Told::type).toList();
    }

    private record Told(String type, String text) {
    }

    private static List<Told> awaited(String topic, String last, UUID id) {
        List<Told> told = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(prefixed(topic)));
            Awaitility.await().atMost(Duration.ofSeconds(30)).pollDelay(Duration.ZERO)
                    .until(() -> hear(consumer, id, last, told));
        }
        return told;
    }

    private static boolean hear(KafkaConsumer<String, byte[]> consumer, UUID id, String last, List<Told> told) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
            String type = typeOf(record);
            String text = textOf(record);
            if (text.contains(id.toString())) {
                DocumentedEvents.requireDocumented(type, record.headers(), text);
                told.add(new Told(type, text));
                if (type.equals(last)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String typeOf(ConsumerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }

    private static String textOf(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static String prefixed(String topic) {
        return ConfigProvider.getConfig().getValue("danchu.events.prefix", String.class) + topic;
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), "group.id",
                "reader-" + UUID.randomUUID(), "auto.offset.reset", "earliest", "metadata.max.age.ms", "500");
    }
}
