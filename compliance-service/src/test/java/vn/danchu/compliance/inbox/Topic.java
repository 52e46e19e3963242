package vn.danchu.compliance.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real topic, written as its publisher writes it. */
final class Topic {
    private final String name;

    /**
     * @param name
     *            without the prefix of this test run
     */
    Topic(String name) {
        this.name = setting("danchu.events.prefix") + name;
    }

    /** The text of a contract's sample, e.g. {@code consultation/decision-sent}. */
    static String sample(String name) {
        try (InputStream file = Topic.class.getResourceAsStream("/samples/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Tells an event once. */
    void tell(String type, String commune, String data) {
        tell(UUID.randomUUID().toString(), type, commune, data);
    }

    /** Tells an event under a given id; the same id again is the same event. */
    void tell(String id, String type, String commune, String data) {
        write(commune, data.getBytes(StandardCharsets.UTF_8), envelope(id, type));
    }

    /** Writes a record of any kind. */
    void write(String key, byte[] value, List<Header> headers) {
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", brokers()),
                new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(name, null, key, value, headers)).get();
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The headers of an event from the topic's service. */
    List<Header> envelope(String id, String type) {
        return List.of(header("ce_specversion", "1.0"), header("ce_id", id), header("ce_source", "/" + name),
                header("ce_type", type), header("ce_time", "2026-11-20T08:00:00Z"));
    }

    static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** All that the topic holds now, from offset 0. */
    List<ConsumerRecord<String, byte[]>> records() {
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", brokers()),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(name, partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static String brokers() {
        return setting("kafka.bootstrap.servers");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
