package vn.danchu.consultation.matter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.matter.MatterClosed;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AgreementTest {
    private static final String ARTICLE = "Điều 16 khoản 2 Luật số 10/2022/QH15";
    private final LocalDate today = LocalDate.now(OfficialClock.ZONE);

    @Test
    void aProposalComesBeforeTheHouseholdsWhenTheFrontHeadAgrees() {
        VillageFixture village = VillageFixture.aVillageOf(1);
        String matter = village.proposedMatter("COMMON_FUNDS");
        read(matter, "PROPOSED", null);

        VillageFixture.agree(village.frontHead(), matter, today).then().statusCode(201).body("state",
                equalTo("OPEN"), "agreedOn", equalTo(today.toString()));

        read(matter, "OPEN", today.toString());
        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, MatterOpened.TYPE, UUID.fromString(matter));
        assertTrue(told.contains("COMMON_FUNDS"), told);
        VillageFixture.agree(village.frontHead(), matter, today).then().statusCode(409);
    }

    @Test
    void onlyTheFrontHeadOfTheVillageAgrees() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        String matter = village.proposedMatter("SELF_GOVERNANCE");

        VillageFixture.agree(village.head(), matter, today).then().statusCode(403);
        VillageFixture.agree(VillageFixture.anEmptyVillage().frontHead(), matter, today).then().statusCode(403);
        VillageFixture.agree(village.frontHead(), matter, today.plusDays(1)).then().statusCode(422).body("rule",
                equalTo("act-in-future"));
        read(matter, "PROPOSED", null);
    }

    @Test
    void untilThenNoMeetingIsCalledNoVoteIsPreparedAndNoMinutesAreEntered() {
        VillageFixture village = VillageFixture.aVillageOf(3);
        String matter = village.proposedMatter("SELF_GOVERNANCE");
        Map<String, Object> call = MeetingFixture.callFor(village, matter);
        OffsetDateTime now = OffsetDateTime.now(OfficialClock.ZONE);
        call.put("startsAt", now.plusDays(3).toString());

        MeetingFixture.call(village.head(), call).then().statusCode(422).body("rule", equalTo("agreement-missing"),
                "article", equalTo(ARTICLE));
        village.proposeOnlineVote(matter, village.certifiedRoll(), now, now.plusHours(1)).then().statusCode(422)
                .body("rule", equalTo("agreement-missing"), "article", equalTo(ARTICLE));
        for (int yes : new int[]{3, 0}) {
            VillageFixture.creating(village.head()).body(village.minutes(yes, today))
                    .post("/v1/matters/" + matter + "/meeting-results").then().statusCode(422)
                    .body("rule", equalTo("agreement-missing"), "article", equalTo(ARTICLE));
        }

        village.agreed(matter);
        MeetingFixture.call(village.head(), call).then().statusCode(201);
    }

    @Test
    void aProposalIsGivenUpUntilItIsVotedOn() {
        VillageFixture village = VillageFixture.aVillageOf(3);
        String declined = village.proposedMatter("SELF_GOVERNANCE");
        closing(village.head(), declined, "disagreement").then().statusCode(403);
        closing(village.frontHead(), declined, "disagreement").then().statusCode(200).body("state", equalTo("CLOSED"),
                "closedBecause", equalTo("NOT_AGREED"));
        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, MatterClosed.TYPE, UUID.fromString(declined));
        assertTrue(told.contains("\"reason\":\"Không cần nữa\""), told);
        VillageFixture.agree(village.frontHead(), declined, today).then().statusCode(409);

        String agreed = village.matter("SELF_GOVERNANCE");
        closing(village.frontHead(), agreed, "disagreement").then().statusCode(409);
        MinutesFixture.enter(village.head(), agreed, village.minutes(3, today)).then().statusCode(201);
        closing(village.head(), agreed, "withdrawal").then().statusCode(409);

        String unwanted = village.matter("SELF_GOVERNANCE");
        closing(village.head(), unwanted, "withdrawal").then().statusCode(200).body("closedBecause",
                equalTo("WITHDRAWN"));
    }

    private static Response closing(String token, String matter, String how) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).body(Map.of("reason", "Không cần nữa"))
                .post("/v1/matters/" + matter + "/" + how);
    }

    @Test
    void aMeetingThatWasHeldBeforeTheAgreementDecidedNothing() {
        VillageFixture village = VillageFixture.aVillageOf(3);
        String matter = village.proposedMatter("SELF_GOVERNANCE");
        VillageFixture.agree(village.frontHead(), matter, today.minusDays(3)).then().statusCode(201);

        VillageFixture.creating(village.head()).body(village.minutes(3, today.minusDays(4)))
                .post("/v1/matters/" + matter + "/meeting-results").then().statusCode(409)
                .body("rule", equalTo("vote-before-agreement"), "earliest", equalTo(today.minusDays(3).toString()));

        DecisionFixture.of(village, matter, 3, today.minusDays(3)).read().body("outcome", equalTo("ADOPTED"));
    }

    @Test
    void aChangeThatTheCommuneAskedForWaitsForNobodyAndTheVillagesOwnDoes() {
        LocalDate voted = today.minusDays(20);
        var decision = DecisionFixture.adopted("COMMON_FUNDS", voted);
        decision.proposingChange("REPLACE").then().statusCode(201).body("state", equalTo("PROPOSED"));
        decision.measure(VillageFixture.communeChair(), "CHANGE_REQUEST", "PROCEDURE_BREACHED", voted.plusDays(2))
                .then().statusCode(201);

        decision.proposingChange("ABOLISH").then().statusCode(201).body("state", equalTo("PROPOSED"));
        String asked = decision.proposingChange("AMEND").then().statusCode(201).body("state", equalTo("OPEN"),
                "agreedOn", nullValue()).extract().path("id");

        DecisionFixture.of(decision.village(), asked, 3, today);
        decision.proposingChange("AMEND").then().statusCode(201).body("state", equalTo("PROPOSED"));
    }

    private static void read(String matter, String state, String agreedOn) {
        given().get("/v1/matters/" + matter).then().body("state", equalTo(state), "agreedOn", equalTo(agreedOn));
    }
}
