package vn.danchu.compliance.inbox;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.compliance.FreshCommune;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DatabaseOutageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Topic consultation = new Topic(ConsultationEvent.TOPIC);
    private final String commune = FreshCommune.code();
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;
    @Inject
    MeterRegistry meters;

    @AfterEach
    void bringTheDatabaseBack() throws SQLException {
        asOwnerOfTheServer("alter database %s connection limit -1");
    }

    @Test
    void anEventWaitsForTheDatabaseInsteadOfBecomingADeadLetter() throws SQLException {
        UUID decision = UUID.randomUUID();
        double waitsBefore = waits();
        asOwnerOfTheServer("alter database %s connection limit 0");
        asOwnerOfTheServer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'");
        Awaitility.await("people are told to try again").atMost(PATIENCE)
                .until(() -> given().get("/v1/communes/{code}/indicators", commune).statusCode(),
                        status -> status == 503);
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, decision));
        Awaitility.await("three tries have failed and the event still waits").atMost(PATIENCE)
                .until(() -> waits() - waitsBefore >= 3);

        bringTheDatabaseBack();

        Answers.awaitScore("0/1+0", "DECISIONS_SENT_IN_TIME", commune, "2026-12-01");
        var deadLetters = new Topic(ConsultationEvent.TOPIC + ".dead-letter.danchu-compliance");
        assertFalse(deadLetters.records().stream().anyMatch(record -> names(record, decision)));
        assertEquals("0/1+0", Answers.score("DECISIONS_SENT_IN_TIME", commune, "2026-12-01"));
    }

    private double waits() {
        return meters.find("danchu_inbox_waits").counters().stream().mapToDouble(Counter::count).sum();
    }

    private static boolean names(ConsumerRecord<String, byte[]> record, UUID decision) {
        byte[] value = record.value();
        return value != null && new String(value, StandardCharsets.UTF_8).contains(decision.toString());
    }

    private void asOwnerOfTheServer(String sql) throws SQLException {
        String[] parts = url.split("/");
        String name = parts[parts.length - 1];
        String server = String.join("/", Arrays.copyOf(parts, parts.length - 1)) + "/postgres";
        try (Connection connection = DriverManager.getConnection(server, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(name));
        }
    }
}
