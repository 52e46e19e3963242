package vn.danchu.consultation.official;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.danchu.consultation.OfficialFixture.appoint;
import static vn.danchu.consultation.OfficialFixture.appointed;
import static vn.danchu.consultation.OfficialFixture.appointment;
import static vn.danchu.consultation.OfficialFixture.changeTerm;
import static vn.danchu.consultation.OfficialFixture.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.official.rules.Post;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OfficialTest {
    @Inject
    Officials officials;
    private VillageFixture village;

    @BeforeEach
    void aVillageOnTheTwentiethOfNovember() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.anEmptyVillage();
    }

    @Test
    void theHoldersOfAnyDayCanBeRead() {
        String first = appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        appointed(village, "FRONT_HEAD", 2, "2026-06-12");
        leave(first, "RESIGNED", "2026-09-01").then().statusCode(201).body("until", equalTo("2026-09-01"));
        appointed(village, "ACTING_VILLAGE_HEAD", 3, "2026-09-03");

        on("2026-06-09").body("", empty());
        on("2026-06-10").body("name", contains("Người thứ 1")).body("[0].lastDay", equalTo("2031-06-10"));
        on("2026-08-31").body("post", contains("VILLAGE_HEAD", "FRONT_HEAD"));
        on("2026-09-01").body("post", contains("FRONT_HEAD"));
        on("2026-11-20").body("name", contains("Người thứ 2", "Người thứ 3"))
                .body("[0].decision.decidedBy", equalTo("COMMUNE_FRONT")).body("[0].lastDay", nullValue());
        given().get("/v1/villages/" + village.id() + "/officials").then().statusCode(200).body("", hasSize(2));
    }

    @Test
    void anActingHeadIsGoneAfterSixMonthsOrWhenAHeadIsElected() {
        appointed(village, "ACTING_VILLAGE_HEAD", 1, "2026-06-08");
        LocalDate last = LocalDate.of(2026, 12, 8);
        assertHeld(Post.ACTING_VILLAGE_HEAD, last, true);
        assertHeld(Post.ACTING_VILLAGE_HEAD, last.plusDays(1), false);

        appointed(village, "VILLAGE_HEAD", 2, "2026-11-10");
        assertHeld(Post.ACTING_VILLAGE_HEAD, LocalDate.of(2026, 11, 9), true);
        assertHeld(Post.ACTING_VILLAGE_HEAD, LocalDate.of(2026, 11, 10), false);
        appoint(village, appointment("ACTING_VILLAGE_HEAD", 3, "2026-11-20")).then().statusCode(422).body("rule",
                equalTo("post-not-vacant"));
    }

    @Test
    void anActingHeadMayBeDesignatedForLessButNotForMore() {
        Map<String, Object> longer = appointment("ACTING_VILLAGE_HEAD", 1, "2026-11-18");
        longer.put("lastDay", "2027-05-19");
        appoint(village, longer).then().statusCode(422).body("rule", equalTo("acting-head-too-long")).body("latest",
                equalTo("2027-05-18"));
        longer.put("lastDay", "2027-01-31");
        appoint(village, longer).then().statusCode(201).body("until", equalTo("2027-02-01"));
    }

    @Test
    void anActingHeadIsDesignatedInAgreementWithTheCommuneFront() {
        Map<String, Object> acting = appointment("ACTING_VILLAGE_HEAD", 1, "2026-11-18");
        acting.remove("agreedWithFrontOn");
        appoint(village, acting).then().statusCode(422).body("rule", equalTo("acting-head-without-front"))
                .body("article", equalTo("Điều 9 khoản 3 Nghị định số 59/2023/NĐ-CP"));
        acting.put("agreedWithFrontOn", "2026-11-19");
        appoint(village, acting).then().statusCode(422).body("rule", equalTo("acting-head-without-front"));
        acting.put("agreedWithFrontOn", "2026-11-17");
        appoint(village, acting).then().statusCode(201).body("agreedWithFrontOn", equalTo("2026-11-17"));
    }

    @Test
    void aHeadRecognisedOnTheDayOfTheDesignationTakesThePlaceAtOnce() {
        String acting = appointed(village, "ACTING_VILLAGE_HEAD", 1, "2026-11-18");
        appointed(village, "VILLAGE_HEAD", 2, "2026-11-18");

        assertHeld(Post.ACTING_VILLAGE_HEAD, LocalDate.of(2026, 11, 18), false);
        assertHeld(Post.VILLAGE_HEAD, LocalDate.of(2026, 11, 18), true);
        given().get("/v1/officials/" + acting).then().body("leftBecause", equalTo("SUCCEEDED")).body("until",
                equalTo("2026-11-18"));
    }

    @Test
    void theCommuneFrontKeepsTheBookOfItsOwnPostOnly() {
        String front = VillageFixture.communeFront();
        String id = OfficialFixture.appoint(front, village, appointment("FRONT_HEAD", 1, "2026-11-18")).then()
                .statusCode(201).extract().path("id");
        OfficialFixture.appoint(front, village, appointment("VILLAGE_HEAD", 2, "2026-11-18")).then().statusCode(403);
        for (String office : List.of(VillageFixture.officer(), VillageFixture.communeChair())) {
            OfficialFixture.appoint(office, village, appointment("FRONT_HEAD", 3, "2026-11-19")).then().statusCode(403);
            VillageFixture.creating(office).body(Map.of("on", "2026-11-20", "ground", "DIED", "number", "9/GCT"))
                    .post("/v1/officials/" + id + "/leaving").then().statusCode(403);
        }

        VillageFixture.creating(front).body(Map.of("on", "2026-11-20", "ground", "RESIGNED"))
                .post("/v1/officials/" + id + "/leaving").then().statusCode(422)
                .body("article", equalTo("Điều 14 khoản 1 Nghị định số 185/2026/NĐ-CP"));
        VillageFixture.creating(front).body(Map.of("on", "2026-11-20", "ground", "RESIGNED", "number", "4/QĐ-MTTQ"))
                .post("/v1/officials/" + id + "/leaving").then().statusCode(201);
    }

    @Test
    void aNewHolderSucceedsTheFormerOneOnALaterDay() {
        String former = appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        appoint(village, appointment("VILLAGE_HEAD", 2, "2026-06-10")).then().statusCode(409);
        MeetingFixture.itIs("2031-06-10T09:00");
        appoint(village, appointment("VILLAGE_HEAD", 2, "2031-06-09")).then().statusCode(409)
                .body("rule", equalTo("head-in-office")).body("earliest", equalTo("2031-06-10"))
                .body("article", equalTo("Điều 4 khoản 3 Nghị định số 185/2026/NĐ-CP"));
        appointed(village, "VILLAGE_HEAD", 2, "2031-06-10");

        given().get("/v1/officials/" + former).then().body("leftBecause", equalTo("SUCCEEDED")).body("until",
                equalTo("2031-06-10"));
        appoint(village, appointment("VILLAGE_HEAD", 3, "2030-07-01")).then().statusCode(409);
        leave(former, "DIED", "2030-11-01").then().statusCode(409);
    }

    @Test
    void aTermOfWhichNoDecisionTellsTheEndLastsFiveYearsAndItsEndCanBeEntered() {
        VillageFixture other = VillageFixture.anEmptyVillage();
        String former = appointed(other, "VILLAGE_HEAD", 1, "2025-12-01");
        appoint(other, appointment("VILLAGE_HEAD", 2, "2026-05-25")).then().statusCode(409)
                .body("rule", equalTo("head-in-office")).body("earliest", equalTo("2030-12-01"))
                .body("article", equalTo("Điều 9 khoản 1 Nghị định số 59/2023/NĐ-CP"));
        appoint(other, appointment("VILLAGE_HEAD", 2, "2026-11-20")).then().statusCode(409).body("earliest",
                equalTo("2030-12-01"));
        changeTerm(VillageFixture.officer(), former, "2026-11-20", "COMMUNE_COMMITTEE").then().statusCode(422);
        changeTerm(OfficialFixture.provinceOfficer(), former, "2026-11-20", "PROVINCE_COMMITTEE").then()
                .statusCode(201).body("lastDay", equalTo("2026-11-20"));

        appointed(other, "VILLAGE_HEAD", 2, "2026-11-20");
    }

    @Test
    void afterTheFirstDecisionHereAHeadComesByAnElectionOnly() {
        VillageFixture deciding = VillageFixture.aVillageOf(2);
        deciding.decision(2, LocalDate.of(2026, 11, 10));

        appoint(deciding, appointment("VILLAGE_HEAD", 1, "2026-11-10")).then().statusCode(422)
                .body("rule", equalTo("head-without-election"))
                .body("article", equalTo("Điều 8 Nghị định số 59/2023/NĐ-CP"));
        Map<String, Object> byAnOldNumber = appointment("VILLAGE_HEAD", 1, "2026-11-15");
        byAnOldNumber.put("decidedOn", "2026-11-01");
        appoint(deciding, byAnOldNumber).then().statusCode(422).body("rule", equalTo("head-without-election"));
        appointed(deciding, "ACTING_VILLAGE_HEAD", 1, "2026-11-10");
        appointed(deciding, "VILLAGE_HEAD", 2, "2026-11-09");

        leave(appointed(village, "VILLAGE_HEAD", 1, "2026-06-10"), "DIED", "2026-11-19").then().statusCode(201);
        appoint(village, appointment("VILLAGE_HEAD", 2, "2026-11-19")).then().statusCode(422).body("rule",
                equalTo("head-without-election"));
    }

    @Test
    void aHeadIsTwentyOneAndTakesOfficeWithTheDecision() {
        Map<String, Object> young = appointment("VILLAGE_HEAD", 1, "2026-06-10");
        young.put("bornOn", "2005-06-11");
        appoint(village, young).then().statusCode(422).body("rule", equalTo("head-too-young"));
        young.remove("bornOn");
        appoint(village, young).then().statusCode(422).body("rule", equalTo("head-too-young"));
        Map<String, Object> early = appointment("VILLAGE_HEAD", 1, "2026-06-10");
        early.put("decidedOn", "2026-06-11");
        appoint(village, early).then().statusCode(422);
        appoint(village, appointment("VILLAGE_HEAD", 1, "2026-11-21")).then().statusCode(422);
        appoint(village, appointment("VILLAGE_HEAD", 1, "2025-06-30")).then().statusCode(422);
    }

    @Test
    void whoTookOfficeBeforeTheDecreeHasTheTermOfTheDecision() {
        Map<String, Object> earlier = appointment("VILLAGE_HEAD", 1, "2025-12-01");
        earlier.put("lastDay", "2028-06-01");
        appoint(village, earlier).then().statusCode(201).body("lastDay", equalTo("2028-06-01"));
        Map<String, Object> later = appointment("VILLAGE_HEAD", 2, "2026-06-10");
        later.put("lastDay", "2028-06-01");
        appoint(VillageFixture.anEmptyVillage(), later).then().statusCode(422);
    }

    @Test
    void theCommuneMovesATermBySixMonthsAndTheProvinceFurther() {
        String head = appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        String commune = VillageFixture.officer();
        String province = OfficialFixture.provinceOfficer();

        changeTerm(commune, head, "2031-12-10", "COMMUNE_COMMITTEE").then().statusCode(201).body("lastDay",
                equalTo("2031-12-10"));
        changeTerm(commune, head, "2031-12-11", "COMMUNE_COMMITTEE").then().statusCode(422)
                .body("rule", equalTo("term-change-for-the-province"))
                .body("article", equalTo("Điều 4 khoản 3 Nghị định số 185/2026/NĐ-CP"));
        changeTerm(commune, head, "2031-12-11", "PROVINCE_COMMITTEE").then().statusCode(403);
        changeTerm(province, head, "2031-12-11", "PROVINCE_COMMITTEE").then().statusCode(201)
                .body("termChanges.lastDay", contains("2031-12-10", "2031-12-11"));
        String front = appointed(village, "FRONT_HEAD", 2, "2026-06-10");
        changeTerm(commune, front, "2031-12-10", "COMMUNE_COMMITTEE").then().statusCode(422);
    }

    @Test
    void nobodyLeavesWithoutADocument() {
        String head = appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        var entered = VillageFixture.creating(VillageFixture.officer());
        entered.body(Map.of("on", "2026-11-01", "ground", "DISMISSED")).post("/v1/officials/" + head + "/leaving")
                .then().statusCode(422).body("rule", equalTo("leaving-without-document"));
        VillageFixture.creating(VillageFixture.officer()).body(Map.of("on", "2026-11-01", "ground", "DIED"))
                .post("/v1/officials/" + head + "/leaving").then()
                .statusCode(422).body("rule", equalTo("leaving-without-document"));
        leave(head, "SUCCEEDED", "2026-11-01").then().statusCode(422);
        leave(head, "DIED", "2026-11-21").then().statusCode(422).body("rule", equalTo("leaving-in-future"));
        leave(head, "DISMISSED", "2026-06-10").then().statusCode(422);
        leave(head, "DIED", "2026-11-20").then().statusCode(201).body("leftBecause", equalTo("DIED"));
        assertHeld(Post.VILLAGE_HEAD, LocalDate.of(2026, 11, 20), false);
    }

    @Test
    void afterTheFirstDecisionHereAHeadLeavesByADismissalOnly() {
        VillageFixture deciding = VillageFixture.aVillageOf(2);
        deciding.decision(2, LocalDate.of(2026, 11, 10));
        String head = appointed(deciding, "VILLAGE_HEAD", 1, "2026-06-10");
        String front = appointed(deciding, "FRONT_HEAD", 2, "2026-06-10");

        for (String ground : new String[]{"RESIGNED", "DISMISSED"}) {
            leave(head, ground, "2026-11-10").then().statusCode(422).body("rule",
                    equalTo("leaving-without-dismissal"));
        }
        leave(front, "RESIGNED", "2026-11-15").then().statusCode(201);
        leave(head, "RESIGNED", "2026-11-09").then().statusCode(201);
    }

    @Test
    void noCitizenNumberAndNoBirthdayIsShown() {
        String head = appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        given().get("/v1/officials/" + head).then().body("", not(hasKey("citizenNumber")))
                .body("", not(hasKey("person")))
                .body("", not(hasKey("bornOn")));
    }

    private ValidatableResponse on(String day) {
        return given().queryParam("on", day).get("/v1/villages/" + village.id() + "/officials").then().statusCode(200);
    }

    private void assertHeld(Post post, LocalDate day, boolean held) {
        assertEquals(!held,
                officials.vacant(UUID.fromString(village.id()), post, day), post + " on " + day);
    }
}
