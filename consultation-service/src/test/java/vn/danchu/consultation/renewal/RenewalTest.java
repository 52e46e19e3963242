package vn.danchu.consultation.renewal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.consultation.register.LocalSettingFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RenewalTest {
    private static final LocalDate VOTED = LocalDate.of(2026, 9, 7);
    private static final String WAIT = "matter.wait-after-rejection-least";

    @Test
    void whatWasRejectedComesBeforeTheHouseholdsAgainInTheSameWords() {
        DecisionFixture rejected = DecisionFixture.rejected("SELF_GOVERNANCE", VOTED);

        String matter = putAgain(rejected).then().statusCode(201)
                .body("state", equalTo("PROPOSED"), "putsAgain", equalTo(rejected.id()), "title",
                        equalTo("Giờ bật loa của thôn"), "proposal", equalTo("Từ 5 giờ 30"))
                .extract().path("id");

        putAgain(rejected).then().statusCode(409);
        rejected.village().agreed(matter);
        DecisionFixture adopted = DecisionFixture.of(rejected.village(), matter, 3, VOTED);
        adopted.read().body("outcome", equalTo("ADOPTED"));
        putAgain(adopted).then().statusCode(409).body("rule", equalTo("illegal-step"));
        given().get("/v1/matters/" + matter).then().body("putsAgain", equalTo(rejected.id()), "state",
                equalTo("DECIDED"));
    }

    @Test
    void whatWasGivenUpMayBePutAgainAndARejectedChangeChangesTheSameDecision() {
        DecisionFixture earlier = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED);
        DecisionFixture rejected = DecisionFixture.of(earlier.village(), earlier.agreedChange("REPLACE"), 0, VOTED);
        String matter = putAgain(rejected).then().statusCode(201)
                .body("change.changesDecision", equalTo(earlier.id()), "change.changeManner", equalTo("REPLACE"))
                .extract().path("id");
        given().auth().oauth2(earlier.village().head()).contentType("application/json")
                .body(Map.of("reason", "Chưa đến lúc")).post("/v1/matters/" + matter + "/withdrawal").then()
                .statusCode(200);

        putAgain(rejected).then().statusCode(201);
    }

    @Test
    void aCommuneMaySayHowLongToWaitAndNoVoteIsPlannedForAnEarlierDay() {
        MeetingFixture.itIs("2026-11-26T20:00");
        VillageFixture village = VillageFixture.aVillageIn("06040", 4);
        LocalSettingFixture.set("20/06040", WAIT, "10", "2026-11-26").then().statusCode(201);
        String matter = rejectedAndPutAgain(village, "2026-11-26");

        tooSoon(village.proposeOnlineVote(matter, village.certifiedRoll(), at("2026-12-05T07:00"),
                at("2026-12-08T07:00")));
        tooSoon(BallotFixture.plan(village.head(), matter, BallotFixture.plan("2026-12-05",
                "2026-12-09T17:00:00+07:00")));
        Map<String, Object> call = MeetingFixture.callFor(village, matter);
        call.put("startsAt", "2026-12-05T19:00:00+07:00");
        tooSoon(MeetingFixture.call(village.head(), call));
        var round = BallotFixture.plan(village.head(), matter, BallotFixture.plan("2026-12-06",
                "2026-12-09T17:00:00+07:00")).then().statusCode(201).extract();
        tooSoon(given().auth().oauth2(village.head()).header("If-Match", round.header("ETag"))
                .header("Accept-Language", "vi").contentType("application/json")
                .body(BallotFixture.plan("2026-12-05", "2026-12-09T17:00:00+07:00"))
                .put("/v1/ballot-rounds/" + round.path("id") + "/plan"));
    }

    @Test
    void theSameWordsWaitAlsoWhenTheyAreProposedAsIfTheyWereNew() {
        MeetingFixture.itIs("2026-11-26T20:00");
        VillageFixture village = VillageFixture.aVillageIn("06046", 4);
        LocalSettingFixture.set("20/06046", WAIT, "10", "2026-11-26").then().statusCode(201);
        DecisionFixture.of(village, village.matter("SELF_GOVERNANCE"), 0, LocalDate.parse("2026-11-26"));
        String again = village.matter("SELF_GOVERNANCE");

        Map<String, Object> call = MeetingFixture.callFor(village, again);
        call.put("startsAt", "2026-12-05T19:00:00+07:00");
        tooSoon(MeetingFixture.call(village.head(), call));
        call.put("startsAt", "2026-12-06T19:00:00+07:00");
        MeetingFixture.call(village.head(), call).then().statusCode(201);
    }

    @Test
    void theWaitIsThatOfTheDayOfTheRejectionAlsoForMinutesOnPaper() {
        MeetingFixture.itIs("2026-11-26T20:00");
        VillageFixture village = VillageFixture.aVillageIn("06001", 3);
        LocalSettingFixture.set("20/06001", WAIT, "10", "2026-11-26").then().statusCode(201);
        LocalSettingFixture.set("20/06001", WAIT, "30", "2026-11-27").then().statusCode(201);
        String before = rejectedAndPutAgain(village, "2026-11-25");
        String matter = rejectedAndPutAgain(village, "2026-11-26");

        MeetingFixture.itIs("2026-12-06T20:00");

        MinutesFixture.enter(village.head(), before, village.minutes(3, LocalDate.of(2026, 11, 26))).then()
                .statusCode(201);
        tooSoon(MinutesFixture.enter(village.head(), matter, village.minutes(3, LocalDate.of(2026, 12, 5))));
        MinutesFixture.enter(village.head(), matter, village.minutes(3, LocalDate.of(2026, 12, 6))).then()
                .statusCode(201);
        given().get("/v1/rules?unit=20/06001&on=2026-11-26").then()
                .body("items.find { it.key == '" + WAIT + "' }.value", equalTo("10"));
        given().get("/v1/rules?unit=20/06001&on=2026-11-25").then()
                .body("items.find { it.key == '" + WAIT + "' }", nullValue())
                .body("notSet.find { it.key == '" + WAIT + "' }.articleEn", equalTo("Law 10/2022/QH15, Art. 16(2)"));
    }

    @Test
    void ballotsOnPaperAreJudgedByTheDayOnWhichTheyWereHandedOut() {
        MeetingFixture.itIs("2026-11-26T20:00");
        VillageFixture village = VillageFixture.aVillageIn("06004", 5);
        LocalSettingFixture.set("20/06004", WAIT, "10", "2026-11-26").then().statusCode(201);
        String matter = rejectedAndPutAgain(village, "2026-11-26");
        MeetingFixture.itIs("2026-12-12T20:00");

        BallotFixture.enter(village.head(), matter, paper(village, "2026-12-05")).then().statusCode(409)
                .body("rule", equalTo("vote-again-too-early"), "earliest", equalTo("2026-12-06"));
        for (String lawful : List.of("2026-12-06", "2026-12-07")) {
            BallotFixture.entered(village, matter, paper(village, lawful)).withdraw(village.head()).then()
                    .statusCode(200);
        }
    }

    private static Map<String, Object> paper(VillageFixture village, String day) {
        Map<String, Object> paper = BallotFixture.paper(village);
        paper.putAll(Map.of("plan", BallotFixture.plan(day, "2026-12-12T17:00:00+07:00"), "begunOn", day));
        return paper;
    }

    private static String rejectedAndPutAgain(VillageFixture village, String day) {
        DecisionFixture rejected = DecisionFixture.of(village, village.matter("SELF_GOVERNANCE"), 0,
                LocalDate.parse(day));
        return village.agreed(putAgain(rejected).then().statusCode(201).extract().path("id"));
    }

    private static Response putAgain(DecisionFixture decision) {
        return VillageFixture.creating(decision.village().head()).post("/v1/decisions/" + decision.id() + "/renewals");
    }

    private static void tooSoon(Response answer) {
        answer.then().statusCode(409).body("rule", equalTo("vote-again-too-early"), "earliest", equalTo("2026-12-06"),
                "detail", containsString("Quyết định số 12/2026/QĐ-UBND ngày 2026-11-20 của UBND"));
    }

    private static OffsetDateTime at(String localTime) {
        return OffsetDateTime.parse(localTime + ":30+07:00");
    }
}
