package vn.danchu.consultation.change;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.decision.DecisionAnnulled;
import vn.danchu.consultation.contracts.decision.DecisionChangeRequested;
import vn.danchu.consultation.contracts.decision.DecisionChanged;
import vn.danchu.consultation.contracts.decision.DecisionRevived;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChangeTest {
    private static final LocalDate VOTED = LocalDate.of(2026, 9, 7);
    private static final LocalDate LATER = VOTED.plusDays(14);
    private static final String CHAIR = VillageFixture.communeChair();

    @Test
    void theCommitteeAnnulsADecisionAndTheHeadTellsThePeople() {
        var decision = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED);

        String measure = decision.measure(CHAIR, "ANNULMENT", "UNLAWFUL_CONTENT", LATER).then().statusCode(201)
                .body("article", equalTo("Điều 22 khoản 1 điểm a Luật số 10/2022/QH15")).extract().path("id");
        decision.read().body("state", equalTo("ANNULLED"), "endedOn", equalTo(LATER.toString()), "inForceFrom",
                equalTo(VOTED.toString()));
        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, DecisionAnnulled.TYPE,
                UUID.fromString(decision.id()));
        assertTrue(told.contains("UNLAWFUL_CONTENT"), told);

        String announcement = "/measures/" + measure + "/announcement";
        decision.head(announcement, Map.of("announcedOn", VOTED.toString())).then().statusCode(409).body("earliest",
                equalTo(LATER.toString()));
        decision.head(announcement, Map.of("announcedOn", LATER.toString())).then().statusCode(201);
        decision.head(announcement, Map.of("announcedOn", LATER.toString())).then().statusCode(409);
        given().get("/v1/decisions/" + decision.id() + "/measures").then().body("", hasSize(1), "[0].announcedOn",
                equalTo(LATER.toString()), "[0].reason", equalTo("Không thông báo cuộc họp trước 02 ngày"));
        decision.measure(CHAIR, "ANNULMENT", "UNLAWFUL_CONTENT", LATER).then().statusCode(409).body("rule",
                equalTo("illegal-step"));
    }

    @Test
    void aBreachOfProcedureMayAlsoBeMendedByTheVillageItself() {
        var decision = DecisionFixture.adopted("COMMON_FUNDS", VOTED);

        decision.measure(CHAIR, "CHANGE_REQUEST", "UNLAWFUL_CONTENT", LATER).then().statusCode(422).body("rule",
                equalTo("measure-not-for-this-ground"));
        decision.measure(CHAIR, "CHANGE_REQUEST", "PROCEDURE_BREACHED", LATER).then().statusCode(201).body("kind",
                equalTo("CHANGE_REQUEST"));
        Topics.awaitEvent(ConsultationEvent.TOPIC, DecisionChangeRequested.TYPE, UUID.fromString(decision.id()));
        decision.read().body("state", equalTo("ADOPTED"), "endedOn", nullValue());
    }

    @Test
    void onlyTheCommitteeOfTheCommuneActsAndNotBeforeTheVote() {
        var decision = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED);

        decision.measure(VillageFixture.communeFront(), "ANNULMENT", "UNLAWFUL_CONTENT", LATER).then().statusCode(403);
        decision.measure(decision.village().head(), "ANNULMENT", "UNLAWFUL_CONTENT", LATER).then().statusCode(403);
        decision.measure(CHAIR, "ANNULMENT", "UNLAWFUL_CONTENT", VOTED.minusDays(1)).then().statusCode(409).body(
                "rule", equalTo("annulled-too-early"), "earliest", equalTo(VOTED.toString()));
        decision.measure(CHAIR, "CHANGE_REQUEST", "PROCEDURE_BREACHED", VOTED.minusDays(1)).then().statusCode(409)
                .body("rule", equalTo("change-requested-too-early"));
        DecisionFixture.rejected("SELF_GOVERNANCE", VOTED)
                .measure(CHAIR, "ANNULMENT", "UNLAWFUL_CONTENT", LATER).then().statusCode(409)
                .body("rule", equalTo("illegal-step"));
    }

    @ParameterizedTest(name = "{0} leaves the earlier decision {1}")
    @CsvSource({"REPLACE, REPLACED, 2026-09-21", "ABOLISH, ABOLISHED, 2026-09-21", "AMEND, ADOPTED,"})
    void aLaterDecisionOfTheVillageChangesAnEarlierOne(String manner, String state, String endedOn) {
        var earlier = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED);

        var later = earlier.changed(manner, LATER);

        earlier.read().body("state", equalTo(state), "changedBy", equalTo(later.id()), "changedOn",
                equalTo(LATER.toString()), "endedOn", equalTo(endedOn));
        later.read().body("changes.changesDecision", equalTo(earlier.id()), "changes.changeManner", equalTo(manner),
                "state", equalTo("ADOPTED"));
        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, DecisionChanged.TYPE, UUID.fromString(earlier.id()));
        assertTrue(told.contains("\"manner\":\"" + manner + "\""), told);
    }

    @ParameterizedTest(name = "what an annulled decision was to {0} stands again")
    @ValueSource(strings = {"REPLACE", "ABOLISH", "AMEND"})
    void whatAnAnnulledDecisionChangedStandsAgain(String manner) {
        var earlier = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED).sent(VOTED);
        String paper = DigestUtils.sha256Hex(earlier.document());
        var later = earlier.changed(manner, LATER);

        later.measure(CHAIR, "ANNULMENT", "UNLAWFUL_CONTENT", LATER.plusDays(3)).then().statusCode(201);

        earlier.read().body("state", equalTo("SENT"), "changedBy", nullValue(), "changedOn", nullValue(), "endedOn",
                nullValue());
        earlier.verify(paper).body("status", equalTo("VALID"));
        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, DecisionRevived.TYPE, UUID.fromString(earlier.id()));
        assertTrue(told.contains(later.id()) && told.contains(LATER.plusDays(3).toString()), told);
    }

    @Test
    void anotherChangeThatStandsIsKept() {
        var earlier = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED);
        var amending = earlier.changed("AMEND", LATER);
        var abolishing = earlier.changed("ABOLISH", LATER.plusDays(1));

        abolishing.measure(CHAIR, "ANNULMENT", "UNLAWFUL_CONTENT", LATER.plusDays(3)).then().statusCode(201);

        earlier.read().body("state", equalTo("ADOPTED"), "changedBy", equalTo(amending.id()), "changedOn",
                equalTo(LATER.toString()), "endedOn", nullValue());
    }

    @Test
    void aChangeNeedsTheShareOfTheDecisionThatItChanges() {
        var earlier = DecisionFixture.adopted("COMMON_FUNDS", VOTED);
        String matter = earlier.proposingChange("REPLACE").then().statusCode(201)
                .body("kind", equalTo("COMMON_FUNDS"), "change.changesDecision", equalTo(earlier.id()), "state",
                        equalTo("PROPOSED"))
                .extract().path("id");
        earlier.village().agreed(matter);

        DecisionFixture.of(earlier.village(), matter, 1, LATER).read().body("outcome", equalTo("REJECTED"));

        earlier.read().body("state", equalTo("ADOPTED"), "changedBy", nullValue());
    }

    @Test
    void whatHasEndedIsNotChangedAgain() {
        var earlier = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED);
        String pending = earlier.agreedChange("REPLACE");
        earlier.measure(CHAIR, "ANNULMENT", "PROCEDURE_BREACHED", LATER).then().statusCode(201);

        earlier.proposingChange("ABOLISH").then().statusCode(409).body("rule", equalTo("illegal-step"), "article",
                equalTo("Điều 22 khoản 3 Luật số 10/2022/QH15"));
        DecisionFixture.of(earlier.village(), pending, 3, LATER).read().body("outcome", equalTo("ADOPTED"));
        earlier.read().body("state", equalTo("ANNULLED"), "changedBy", nullValue());
    }
}
