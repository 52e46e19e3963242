package vn.danchu.consultation.inbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.decision.DecisionAdopted;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.covenant.contracts.CovenantEvent;
import vn.danchu.covenant.contracts.CovenantPutToVote;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CovenantVoteTest {
    @Inject
    ObjectMapper json;
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;
    @ConfigProperty(name = "danchu.events.prefix")
    String prefix;

    @Test
    void aCovenantPutToVoteIsDecidedAtAMeetingAndTheResultIsTold() throws Exception {
        VillageFixture village = VillageFixture.aVillageOf(5);
        UUID covenant = UUID.randomUUID();
        String eventId = UUID.randomUUID().toString();
        tell(covenant, village, eventId);
        tell(covenant, village, eventId);
        String matter = await().atMost(Duration.ofSeconds(20)).until(() -> matterOf(village), id -> id != null);
        var opens = OffsetDateTime.now(OfficialClock.ZONE);
        village.proposeOnlineVote(matter, village.certifiedRoll(), opens, opens.plusHours(1)).then().statusCode(422)
                .body("rule", equalTo("form-not-lawful"));

        meeting(village, matter, 2, 2).then().statusCode(200).body("outcome", equalTo("NO_QUORUM"));
        meeting(village, matter, 5, 3).then().statusCode(200).body("outcome", equalTo("ADOPTED"));

        DecisionAdopted told = await().atMost(Duration.ofSeconds(20)).until(() -> adopted(covenant),
                event -> event != null);
        assertEquals("COVENANT", told.kind());
        assertEquals(5, told.households());
        assertEquals(3, told.yes());
        given().queryParam("village", village.id()).get("/v1/matters").then().body("items", hasSize(1))
                .body("items[0].state", equalTo("DECIDED"));
        MinutesFixture.enter(village.head(), matter, village.minutes(5, LocalDate.now(OfficialClock.ZONE)))
                .then().statusCode(409);
    }

    private void tell(UUID covenant, VillageFixture village, String eventId) throws Exception {
        var event = new CovenantPutToVote(covenant, UUID.fromString(village.id()), village.code(), "Thôn", "06211",
                "Quy ước thôn", "Điều 1. Giữ gìn đường làng.");
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", brokers), new StringSerializer(),
                new ByteArraySerializer())) {
            var record = new ProducerRecord<>(prefix + CovenantEvent.TOPIC, "06211", json.writeValueAsBytes(event));
            Map.of("ce_id", eventId, "ce_source", "/danchu/covenant", "ce_type", event.type(), "ce_specversion", "1.0")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }

    private static String matterOf(VillageFixture village) {
        return given().queryParam("village", village.id()).get("/v1/matters").path("items[0].id");
    }

    private static Response meeting(VillageFixture village, String matter, int present, int yes) {
        return MinutesFixture.confirmed(village, village.head(), matter, MinutesFixture.minutes(village.certifiedRoll(),
                LocalDate.now(OfficialClock.ZONE), present, yes));
    }

    private DecisionAdopted adopted(UUID covenant) throws Exception {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "group.id", UUID.randomUUID().toString(), "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(prefix + ConsultationEvent.TOPIC));
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                consumer.poll(Duration.ofMillis(300)).forEach(records::add);
            }
            for (var record : records) {
                String type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
                if (type.equals(DecisionAdopted.TYPE)) {
                    var event = json.readValue(record.value(), DecisionAdopted.class);
                    if (event.origin() != null && event.origin().id().equals(covenant)) {
                        assertTrue(record.key().equals("06211"), "keyed by commune");
                        return event;
                    }
                }
            }
            return null;
        }
    }
}
