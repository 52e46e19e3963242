package vn.danchu.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The topics for events that this service cannot take in: {@code <topic>.dead-letter.<consumer>}. */
@ApplicationScoped
class DeadLetters {
    @Inject
    EventsConfig config;
    @Inject
    KafkaTopics topics;
    private @Nullable KafkaProducer<String, byte[]> producer;

    /** Keeps the record as it came, with the reason and the place where it lay; fails when Kafka does not take it. */
    synchronized void add(ConsumerRecord<String, byte[]> record, RuntimeException cause) {
        List<Header> headers = new ArrayList<>(Arrays.asList(record.headers().toArray()));
        headers.add(header("dead-letter-reason", String.valueOf(cause.getMessage())));
        headers.add(header("dead-letter-topic", record.topic()));
        headers.add(header("dead-letter-partition", Integer.toString(record.partition())));
        headers.add(header("dead-letter-offset", Long.toString(record.offset())));
        String topic = record.topic() + ".dead-letter." + config.consumer();
        topics.require(topic);
        try {
            producer().send(new ProducerRecord<>(topic, null, record.key(), record.value(), headers)).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Kafka did not take it: " + failure.getCause().getMessage(), failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while keeping a dead letter", stop);
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", topics.brokers(), "acks", "all", "enable.idempotence", "true",
                            "max.block.ms", "10000", "delivery.timeout.ms", "30000", "request.timeout.ms", "10000"),
                    new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
