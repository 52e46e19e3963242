package vn.danchu.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class RealPartsTest {
    private final Map<String, String> settings = new RealParts().start();

    @Test
    void theDatabaseIsTheServicesOwn() throws Exception {
        try (var connection = DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute("create table vote (id int)");

            assertThrows(SQLException.class, () -> statement.execute("create role another"));
        }
    }

    @Test
    void oneServiceCannotEnterTheDatabaseOfAnother() {
        var other = new RealParts().start();

        assertThrows(SQLException.class,
                () -> DriverManager.getConnection(other.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password"))
                        .close());
    }

    @Test
    void everyStartHasItsOwnTopicsOnTheSameKafka() {
        var other = new RealParts().start();

        assertEquals(settings.get("kafka.bootstrap.servers"), other.get("kafka.bootstrap.servers"));
        assertNotEquals(settings.get("danchu.events.prefix"), other.get("danchu.events.prefix"));
    }

    @Test
    void whatIsWrittenToKafkaIsReadBack() {
        var topic = settings.get("danchu.events.prefix") + "votes";
        var address = Map.<String, Object>of("bootstrap.servers", settings.get("kafka.bootstrap.servers"), "group.id",
                topic, "auto.offset.reset", "earliest");

        try (var producer = new KafkaProducer<>(address, new StringSerializer(), new StringSerializer());
                var consumer = new KafkaConsumer<>(address, new StringDeserializer(), new StringDeserializer())) {
            producer.send(new ProducerRecord<>(topic, "06211", "closed"));
            producer.flush();
            consumer.subscribe(List.of(topic));
            var read = Awaitility.await().atMost(Duration.ofSeconds(30))
                    .until(() -> consumer.poll(Duration.ofMillis(200)), records -> !records.isEmpty());

            assertEquals("closed", read.iterator().next().value());
        }
    }
}
