package vn.danchu.consultation.minutes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MinutedMeetingTest {
    private final LocalDate today = LocalDate.now(OfficialClock.ZONE);
    private VillageFixture village;

    @BeforeEach
    void aVillageOfFive() {
        village = VillageFixture.aVillageOf(5);
    }

    @Test
    void minutesDecideNothingUntilASecondPersonConfirmsThem() {
        String matter = village.matter("CONTRIBUTION");
        String minutes = enter(village.head(), matter, village.minutes(5, today)).statusCode(201)
                .body("state", equalTo("ENTERED"), "outcome", nullValue(), "toString()", not(containsString("Hoàng")))
                .extract().path("id");
        read(matter).body("state", equalTo("IN_VOTE"));
        given().queryParam("village", village.id()).get("/v1/decisions").then().body("items", hasSize(0));

        MinutesFixture.confirm(village.head(), minutes).then().statusCode(422).body("rule",
                equalTo("second-person-missing"));
        MinutesFixture.confirm(village.representative(1), minutes).then().statusCode(409).body("rule",
                equalTo("not-yet-for-a-household"));
        MinutesFixture.confirm(village.frontHead(), minutes).then().statusCode(200)
                .body("state", equalTo("CONFIRMED"), "outcome", equalTo("ADOPTED"), "decisionId", notNullValue());

        read(matter).body("state", equalTo("DECIDED"));
        MinutesFixture.confirm(village.representative(0), minutes).then().statusCode(409).body("rule",
                equalTo("illegal-step"));
        step(village.head(), minutes, "withdrawal").statusCode(409);
    }

    @Test
    void minutesEnteredLateLeaveWhoseTaskItIsTheTimeToRead() {
        MeetingFixture.itIs("2026-11-09T09:00");
        VillageFixture late = VillageFixture.aVillageOf(5);
        String matter = late.matter("CONTRIBUTION");
        MeetingFixture.itIs("2026-11-25T09:00");
        String minutes = enter(late.head(), matter, late.minutes(5, LocalDate.parse("2026-11-12"))).statusCode(201)
                .extract().path("id");

        for (String early : List.of("2026-11-25", "2026-12-01")) {
            MeetingFixture.itIs(early + "T09:00");
            MinutesFixture.confirm(late.representative(1), minutes).then().statusCode(409).body("rule",
                    equalTo("not-yet-for-a-household"), "earliest", equalTo("2026-12-02"));
        }
        MeetingFixture.itIs("2026-12-02T09:00");
        MinutesFixture.confirm(late.representative(1), minutes).then().statusCode(200).body("outcome",
                equalTo("ADOPTED"));
    }

    @Test
    void whoEnteredTheMinutesConfirmsThemInNoOffice() {
        String both = TestTokens.of("kiem.nhiem." + village.code()).roles("village-head", "village-front-head")
                .units(village.unit()).token();
        String minutes = enter(both, village.matter("SELF_GOVERNANCE"), village.minutes(5, today)).statusCode(201)
                .extract().path("id");

        MinutesFixture.confirm(both, minutes).then().statusCode(422).body("rule",
                equalTo("second-person-missing"));

        MinutesFixture.confirm(village.representative(0), minutes).then().statusCode(200);
    }

    @Test
    void aHouseholdStandsInWhileTheDecisionStillGoesOutInTime() {
        MeetingFixture.itIs("2026-11-20T21:00");
        Map<String, Object> content = village.minutes(5, LocalDate.of(2026, 11, 20));
        content.remove("secretaryHousehold");
        String matter = village.matter("SELF_GOVERNANCE");
        String minutes = enter(village.head(), matter, content).statusCode(201).extract().path("id");
        String stranger = VillageFixture.aVillageOf(1).representative(0);
        MeetingFixture.itIs("2026-11-29T21:00");
        MinutesFixture.confirm(village.representative(3), minutes).then().statusCode(409).body("earliest",
                equalTo("2026-11-30"));

        MeetingFixture.itIs("2026-11-30T07:00");
        MinutesFixture.confirm(stranger, minutes).then().statusCode(403);
        MinutesFixture.confirm(village.representative(3), minutes).then().statusCode(200).body("outcome",
                equalTo("ADOPTED"));
    }

    @Test
    void aMistakeIsCorrectedOrTakenBackBeforeItDecides() {
        String matter = village.matter("SELF_GOVERNANCE");
        String mistaken = enter(village.head(), matter, village.minutes(0, today)).extract().path("id");
        enter(village.head(), matter, village.minutes(4, today)).statusCode(409);

        String corrected = VillageFixture.creating(village.head()).body(village.minutes(4, today))
                .post("/v1/meeting-results/" + mistaken + "/correction").then().statusCode(201)
                .body("yes", equalTo(4)).extract().path("id");
        MinutesFixture.confirm(village.frontHead(), mistaken).then().statusCode(409).body("rule",
                equalTo("illegal-step"));
        given().get("/v1/matters/" + matter + "/meeting-results").then().body("items.minutes.state",
                contains("ENTERED", "REPLACED"));

        step(village.frontHead(), corrected, "withdrawal").statusCode(422).body("rule",
                equalTo("taken-back-by-another"));
        step(village.head(), corrected, "withdrawal").statusCode(200).body("state", equalTo("WITHDRAWN"));
        read(matter).body("state", equalTo("OPEN"));
    }

    @Test
    void theFrontHeadEntersMinutesThatTheHeadKeepsBackOnceTheDecisionWouldGoOutLate() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        MeetingFixture.itIs("2026-11-30T21:00");
        String matter = village.matter("SELF_GOVERNANCE");
        enter(village.frontHead(), matter, village.minutes(4, friday)).statusCode(403);

        MeetingFixture.itIs("2026-12-01T07:00");
        String minutes = enter(village.frontHead(), matter, village.minutes(4, friday)).statusCode(201).extract()
                .path("id");
        MinutesFixture.confirm(village.frontHead(), minutes).then().statusCode(422).body("rule",
                equalTo("second-person-missing"));
        step(village.head(), minutes, "withdrawal").statusCode(422).body("rule", equalTo("taken-back-by-another"));
        MinutesFixture.confirm(village.head(), minutes).then().statusCode(200).body("outcome", equalTo("ADOPTED"));
    }

    @Test
    void theCommuneChairTakesBackWhatWhoeverEnteredItLeavesStanding() {
        String matter = village.matter("SELF_GOVERNANCE");
        String minutes = enter(village.head(), matter, village.minutes(4, today)).extract().path("id");

        step(VillageFixture.communeChair(), minutes, "withdrawal").statusCode(200).body("state",
                equalTo("WITHDRAWN"));
        given().get("/v1/matters/" + matter + "/meeting-results").then().body("items.minutes.state",
                contains("WITHDRAWN"));
    }

    @Test
    void tooFewHouseholdsOpenTheWayToBallotsOnlyWhenTwoSaySo() {
        String matter = village.matter("CONTRIBUTION");
        String minutes = enter(village.head(), matter, MinutesFixture.minutes(village.certifiedRoll(), today, 0, 0))
                .statusCode(201).extract().path("id");
        read(matter).body("lawfulForms", contains("MEETING"));

        MinutesFixture.confirm(village.frontHead(), minutes).then().statusCode(200).body("outcome",
                equalTo("NO_QUORUM"), "attendanceSufficient", equalTo(false), "decisionId", nullValue());

        read(matter).body("state", equalTo("OPEN"), "lawfulForms.size()", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"toldOn, -1, 409, notice-too-short", "postedOn, -1, 409, notice-too-short",
        "papersSentOn, -1, 409, papers-too-late", "papersSentOn, -, 422, papers-missing",
        "convenor, FRONT_HEAD, 422, other-convenor", "convenor, DESIGNATED_CONVENOR, 422, authority-missing"})
    void aMeetingIsPreparedAndCalledAsTheDecreeAsks(String field, String value, int status, String rule) {
        Map<String, Object> minutes = village.minutes(5, today);
        minutes.put(field, "-1".equals(value) ? today.minusDays(1).toString() : value);
        minutes.values().removeIf(given -> given == null);

        enter(village.head(), village.matter("CONTRIBUTION"), minutes).statusCode(status).body("rule", equalTo(rule));
    }

    @Test
    void aSecretBallotHasABoardTwoWitnessesAndFiguresThatAddUp() {
        String matter = village.matter("SELF_GOVERNANCE");
        ballots(matter, List.of("Một", "Hai"), List.of("H003", "H004"), 5).statusCode(422).body("rule",
                equalTo("counting-board-size"));
        ballots(matter, List.of("Một", "Hai", "Ba"), List.of("H003"), 5).statusCode(422).body("rule",
                equalTo("witnesses-missing"));
        ballots(matter, List.of("Một", "Hai", "Ba"), List.of("H003", "H404"), 5).statusCode(422);
        ballots(matter, List.of("Một", "Hai", "Ba"), List.of("H003", "H004"), 4).statusCode(422).body("rule",
                equalTo("more-ballots-returned-than-given"));

        String minutes = ballots(matter, List.of("Một", "Hai", "Ba"), List.of("H003", "H004"), 5).statusCode(201)
                .body("secretBallot", equalTo(true)).extract().path("id");

        MinutesFixture.confirm(village.frontHead(), minutes).then().statusCode(200).body("outcome",
                equalTo("ADOPTED"));
    }

    private ValidatableResponse ballots(String matter, List<String> board, List<String> witnesses, int handedOut) {
        Map<String, Object> minutes = village.minutes(4, today);
        minutes.put("secretBallot", Map.of("handedOut", handedOut, "returned", 5, "valid", 5, "invalid", 0, "board",
                board, "witnesses", witnesses));
        return enter(village.head(), matter, minutes);
    }

    private static ValidatableResponse enter(String token, String matter, Map<String, Object> minutes) {
        return MinutesFixture.enter(token, matter, minutes).then();
    }

    private static ValidatableResponse step(String token, String minutes, String step) {
        Response answer = given().auth().oauth2(token).post("/v1/meeting-results/" + minutes + "/" + step);
        return answer.then();
    }

    private static ValidatableResponse read(String matter) {
        return given().get("/v1/matters/" + matter).then();
    }
}
