package vn.danchu.consultation.inbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.InitiativeFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.initiative.CovenantProposed;
import vn.danchu.covenant.contracts.CovenantEvent;
import vn.danchu.covenant.contracts.CovenantPutToVote;
import vn.danchu.covenant.contracts.CovenantRecognised;
import vn.danchu.covenant.contracts.CovenantRefused;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;
import vn.danchu.platform.web.OfficialClock;

/** A covenant's file goes its own way; the decision that adopted it only hears how it ended. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CovenantRecognitionTest {
    private static final LocalDate VOTED = LocalDate.now(OfficialClock.ZONE);
    private static final LocalDate RECOGNISED = VOTED;
    private final UUID covenant = UUID.randomUUID();
    @Inject
    ObjectMapper json;

    @Test
    void theDecisionIsInForceFromTheRecognitionOfTheCovenant() throws Exception {
        DecisionFixture decision = adoptedCovenant();
        decision.read().body("inForceFrom", nullValue(), "recognition.body", equalTo("COMMUNE_COMMITTEE"));

        tell(new CovenantRecognised(covenant, UUID.fromString(decision.village().id()), decision.village().code(),
                "Thôn", "06211", "Quy ước thôn", "12/QĐ-UBND", RECOGNISED));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> decision.read().body("state",
                equalTo("RECOGNISED"), "inForceFrom", equalTo(RECOGNISED.toString()),
                "recognition.answer.answerNumber", equalTo("12/QĐ-UBND")));
        decision.sent(RECOGNISED).received(RECOGNISED).read().body("state", equalTo("RECOGNISED"), "sentOn",
                equalTo(RECOGNISED.toString()));
    }

    @Test
    void aRefusedCovenantIsNeverInForce() throws Exception {
        DecisionFixture decision = adoptedCovenant();

        tell(new CovenantRefused(covenant, UUID.fromString(decision.village().id()), decision.village().code(), "Thôn",
                "06211", "Quy ước thôn", "Trái Luật Hôn nhân và gia đình", RECOGNISED));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> decision.read().body("state",
                equalTo("RECOGNITION_REFUSED"), "inForceFrom", nullValue(), "recognition.answer.refusalReason",
                equalTo("Trái Luật Hôn nhân và gia đình")));
    }

    @ParameterizedTest
    @CsvSource({"covenant-put-to-vote, CovenantPutToVote", "covenant-recognised, CovenantRecognised",
        "covenant-refused, CovenantRefused"})
    void thisServiceReadsTheSamplesOfTheCovenantService(String sample, String event) throws Exception {
        try (var file = getClass().getResourceAsStream("/samples/covenant/" + sample + ".json")) {
            assertNotNull(json.readValue(file, Class.forName("vn.danchu.covenant.contracts." + event)));
        }
    }

    @Test
    void nobodyRecognisesAnnulsOrChangesACovenantPastItsFile() throws Exception {
        DecisionFixture decision = adoptedCovenant().sent(VOTED).received(VOTED);
        String chair = VillageFixture.communeChair();

        decision.recognising(chair, VOTED).then().statusCode(422).body("rule", equalTo("covenant-file-decides"),
                "article", equalTo("Điều 11 khoản 3 Nghị định số 61/2023/NĐ-CP"));
        decision.refusing(chair, VOTED, "Lý do").then().statusCode(422).body("rule",
                equalTo("covenant-file-decides"));
        decision.measure(chair, "ANNULMENT", "UNLAWFUL_CONTENT", VOTED).then().statusCode(422).body("rule",
                equalTo("covenant-file-decides"));
        decision.proposingChange("AMEND").then().statusCode(422).body("rule", equalTo("covenant-file-decides"));
        decision.read().body("state", equalTo("RECEIVED"));
    }

    @Test
    void citizensNameTheCovenantOfTheirVillageThatIsToChangeOnceItIsInForce() throws Exception {
        DecisionFixture decision = adoptedCovenant();
        VillageFixture village = decision.village();
        assertNotInForce(village, "COVENANT");
        tell(new CovenantRecognised(covenant, UUID.fromString(village.id()), village.code(), "Thôn", "06211",
                "Quy ước thôn", "12/QĐ-UBND", RECOGNISED));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> decision.read().body("state", equalTo("RECOGNISED")));
        assertNotInForce(village, "SELF_GOVERNANCE");
        assertNotInForce(VillageFixture.aVillageOf(1), "COVENANT");

        InitiativeFixture initiative = InitiativeFixture.started(village, amending(village, "COVENANT"))
                .submittedWith(1);
        initiative.table(village.head()).then().statusCode(201).body("changes.manner", equalTo("AMEND"),
                "changes.covenantId", equalTo(covenant.toString()));

        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, CovenantProposed.TYPE,
                UUID.fromString(initiative.id()));
        assertTrue(told.contains("\"changesCovenant\":\"" + covenant + "\"")
                && told.contains("\"changeManner\":\"AMEND\""), told);
    }

    private void assertNotInForce(VillageFixture village, String kind) {
        InitiativeFixture.start(village.representative(0), amending(village, kind)).then().statusCode(422)
                .body("errors[0].field", equalTo("changes"));
    }

    private Map<String, Object> amending(VillageFixture village, String kind) {
        Map<String, Object> content = new HashMap<>(InitiativeFixture.content(village, kind));
        content.put("changes", Map.of("covenantId", covenant, "manner", "AMEND"));
        return content;
    }

    private DecisionFixture adoptedCovenant() throws Exception {
        VillageFixture village = VillageFixture.aVillageOf(3);
        tell(new CovenantPutToVote(covenant, UUID.fromString(village.id()), village.code(), "Thôn", "06211",
                "Quy ước thôn", "Điều 1. Giữ gìn đường làng."));
        String matter = await().atMost(Duration.ofSeconds(20)).until(
                () -> given().queryParam("village", village.id()).get("/v1/matters").path("items[0].id"),
                id -> id != null);
        return DecisionFixture.of(village, matter, 3, VOTED);
    }

    private void tell(CovenantEvent event) throws JsonProcessingException {
        Topics.tell(CovenantEvent.TOPIC, event.type(), event.communeCode(), json.writeValueAsBytes(event));
    }
}
