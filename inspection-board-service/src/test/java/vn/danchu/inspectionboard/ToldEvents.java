package vn.danchu.inspectionboard;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

import vn.danchu.inspectionboard.contracts.InspectionBoardEvent;

/** What this service told the real broker, as another service hears it. */
public final class ToldEvents {
    private ToldEvents() {
    }

    /** @return the text of the first event of the type that speaks of the id; waits until it was told */
    public static String await(String type, UUID id) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(config("danchu.events.prefix") + InspectionBoardEvent.TOPIC));
            return Awaitility.await().atMost(Duration.ofSeconds(30)).pollDelay(Duration.ZERO)
                    .until(() -> find(consumer, type, id), text -> text != null);
        }
    }

    private static String find(KafkaConsumer<String, byte[]> consumer, String type, UUID id) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
            String told = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
            String text = new String(record.value(), StandardCharsets.UTF_8);
            if (told.equals(type) && text.contains(id.toString())) {
                return text;
            }
        }
        return null;
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", config("kafka.bootstrap.servers"), "group.id",
                "reader-" + UUID.randomUUID(), "auto.offset.reset", "earliest", "metadata.max.age.ms", "500");
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
