package vn.danchu.consultation.initiative;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.InitiativeFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.initiative.CovenantProposed;
import vn.danchu.consultation.contracts.initiative.InitiativeApproved;
import vn.danchu.consultation.contracts.initiative.InitiativeDeclined;
import vn.danchu.consultation.contracts.initiative.InitiativeFellBack;
import vn.danchu.consultation.contracts.initiative.InitiativeStarted;
import vn.danchu.consultation.contracts.initiative.InitiativeSubmitted;
import vn.danchu.consultation.contracts.initiative.InitiativeTabled;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.consultation.register.LocalSettingFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.testing.Topics;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InitiativeTest {
    private final LocalDate today = LocalDate.now(OfficialClock.ZONE);
    private VillageFixture village;

    @BeforeEach
    void aVillageOfWhichTwoHouseholdsAreATenth() {
        village = VillageFixture.aVillageOf(11);
    }

    @Test
    void whatATenthOfTheHouseholdsWantComesBeforeAllOfThem() {
        var initiative = InitiativeFixture.startedIn(village);
        initiative.consent(0).then().statusCode(201).body("consents", equalTo(1), "needed", equalTo(2));
        initiative.submit().then().statusCode(422).body("rule", equalTo("consents-missing"), "article",
                equalTo("Law 10/2022/QH15, Art. 16(3)"));
        initiative.table(village.head()).then().statusCode(409).body("rule", equalTo("illegal-step"));
        initiative.consent(1).then().statusCode(201);
        initiative.submit().then().statusCode(201).body("state", equalTo("SUBMITTED"), "waitingSince",
                equalTo(today.toString()), "waitingDays", equalTo(0));

        String matter = initiative.table(village.head()).then().statusCode(201)
                .body("state", equalTo("TABLED"), "waitingDays", nullValue()).extract().path("matterId");

        given().get("/v1/matters/" + matter).then().body("state", equalTo("OPEN"), "kind", equalTo("COMMON_FUNDS"),
                "origin.service", equalTo("initiative"), "origin.id", equalTo(initiative.id()), "agreedOn",
                nullValue());
        assertEquals(
                List.of(InitiativeStarted.TYPE, InitiativeSubmitted.TYPE, MatterOpened.TYPE, InitiativeTabled.TYPE),
                told(initiative, InitiativeTabled.TYPE));
        MinutesFixture.enter(village.head(), matter, village.minutes(8, today.minusDays(1))).then()
                .statusCode(409).body("rule", equalTo("vote-before-opening"), "earliest", equalTo(today.toString()));
        DecisionFixture.of(village, matter, 8, today).read().body("outcome", equalTo("ADOPTED"));
    }

    @ParameterizedTest(name = "given on 2026-11-30, submitted on {0}: {1}")
    @CsvSource({"2027-02-27, 201", "2027-02-28, 201", "2027-03-01, 422"})
    void aConsentCountsForThreeMonths(LocalDate submittedOn, int status) {
        MeetingFixture.itIs("2026-11-30T08:00");
        var initiative = InitiativeFixture.startedIn(village);
        initiative.consent(0).then().statusCode(201);
        initiative.consent(1).then().statusCode(201);
        MeetingFixture.itIs(submittedOn + "T08:00");

        initiative.submit().then().statusCode(status);

        initiative.read().body("consents", equalTo(status == 201 ? 2 : 0));
        initiative.consent(0).then().statusCode(status == 201 ? 409 : 201);
    }

    @ParameterizedTest(name = "sent on 2026-11-30, tabled by the Front head on {0}: {1}")
    @CsvSource({"2027-02-27, 403, DUE", "2027-02-28, 403, DUE", "2027-03-01, 201, LATE"})
    void aHeadWhoKeepsSilentUntilConsentsExpireHoldsItUpNoLonger(LocalDate tabledOn, int status, String timeliness) {
        MeetingFixture.itIs("2026-11-30T08:00");
        var initiative = InitiativeFixture.startedIn(village).submittedWith(2);
        initiative.read().body("tableBy", equalTo("2027-02-28"), "timeliness", equalTo("DUE"));
        MeetingFixture.itIs(tabledOn + "T08:00");
        initiative.read().body("timeliness", equalTo(timeliness));
        initiative.table(VillageFixture.communeChair()).then().statusCode(403);
        initiative.table(village.representative(0)).then().statusCode(403);
        initiative.decline(village.frontHead()).then().statusCode(403);

        initiative.table(village.frontHead()).then().statusCode(status);

        initiative.read().body("state", equalTo(status == 201 ? "TABLED" : "SUBMITTED"), "timeliness",
                equalTo(timeliness));
    }

    @Test
    void aCommuneMayGiveTheHeadLessTimeAfterWhichItsFrontTablesTheInitiative() {
        MeetingFixture.itIs("2026-11-30T08:00");
        VillageFixture there = VillageFixture.aVillageIn("06019", 11);
        String front = TestTokens.of("mat.tran").roles("commune-front").units("20/06019").token();
        LocalSettingFixture.set("20/06019", "initiative.tabling-deadline", "15", "2026-11-30").then().statusCode(201);
        var initiative = InitiativeFixture.startedIn(there);
        initiative.approve(there.frontHead(), LocalDate.parse("2026-11-30")).then().statusCode(201).body("tableBy",
                equalTo("2026-12-15"), "timeliness", equalTo("DUE"));
        MeetingFixture.itIs("2026-12-15T23:00");
        initiative.table(front).then().statusCode(403);
        MeetingFixture.itIs("2026-12-16T00:00");
        initiative.table(VillageFixture.communeFront()).then().statusCode(403);

        initiative.table(front).then().statusCode(201).body("state", equalTo("TABLED"), "timeliness",
                equalTo("LATE"));
    }

    @Test
    void onceSubmittedItWaitsHoweverLongTheHeadTakes() {
        MeetingFixture.itIs("2026-11-30T08:00");
        var initiative = InitiativeFixture.startedIn(village).submittedWith(2);

        MeetingFixture.itIs("2027-04-09T08:00");

        initiative.read().body("state", equalTo("SUBMITTED"), "consents", equalTo(2), "waitingDays", equalTo(130));
        initiative.table(village.head()).then().statusCode(201);
    }

    @Test
    void householdsAreCountedAsTheyAreOnTheDay() {
        var initiative = InitiativeFixture.startedIn(village);
        initiative.consent(1).then().statusCode(201);
        initiative.consent(2).then().statusCode(201);
        String ended = initiative.consents(village.head()).path("consents[0].householdId");
        given().auth().oauth2(VillageFixture.officer()).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json").body(Map.of("on", today.toString()))
                .post("/v1/households/" + ended + "/ending").then().statusCode(201);

        initiative.read().body("consents", equalTo(1), "households", equalTo(10), "needed", equalTo(1));
        initiative.submit().then().statusCode(201);
    }

    @Test
    void aListIsCheckedRowByRowAndEnteredWholeOrNotAtAll() {
        var initiative = InitiativeFixture.startedIn(village);
        String initiator = village.representative(0);
        initiative.consent(3).then().statusCode(201);

        initiative.enter(initiator, today, "H001", "H099", "H001", "H003").then().statusCode(422).body("errors.field",
                contains("households[1]", "households[2]", "households[3]"), "errors.detail",
                contains("The village has no household H099 on " + today, "Household H001 stands twice on the list",
                        "Household H003 has consented on " + today));
        initiative.enter(initiator, today.minusMonths(4), "H001").then().statusCode(422).body("errors", hasSize(1));
        initiative.enter(initiator, today.plusDays(1), "H001").then().statusCode(422).body("errors", hasSize(1));
        initiative.read().body("consents", equalTo(1));

        initiative.enter(initiator, today, "H001", "H002").then().statusCode(201).body("consents", equalTo(3));
        initiative.enter(village.representative(1), today, "H004").then().statusCode(403);
    }

    @Test
    void aHouseholdMayConsentAnewBeforeItsThreeMonthsAreOver() {
        MeetingFixture.itIs("2026-11-30T08:00");
        var initiative = InitiativeFixture.startedIn(village);
        String initiator = village.representative(0);
        initiative.consent(0).then().statusCode(201);
        initiative.consent(1).then().statusCode(201);
        MeetingFixture.itIs("2027-02-20T08:00");
        initiative.consent(0).then().statusCode(201).body("consents", equalTo(2));
        initiative.consent(0).then().statusCode(409).body("rule", equalTo("household-consented-already"));
        MeetingFixture.itIs("2027-03-05T08:00");

        initiative.read().body("consents", equalTo(1));
        initiative.enter(initiator, LocalDate.parse("2027-02-25"), "H001").then().statusCode(201).body("consents",
                equalTo(2));
        initiative.enter(initiator, LocalDate.parse("2027-02-24"), "H001").then().statusCode(422).body("errors.detail",
                contains("Household H001 has consented on 2027-02-25"));
    }

    @Test
    void aHouseholdTakesItsConsentBackUntilTheInitiativeIsTabled() {
        var initiative = InitiativeFixture.startedIn(village).submittedWith(3);
        initiative.takeBack(0).then().statusCode(201).body("state", equalTo("SUBMITTED"), "consents", equalTo(2));
        initiative.takeBack(0).then().statusCode(404);

        initiative.takeBack(1).then().statusCode(201).body("state", equalTo("COLLECTING"), "consents", equalTo(1),
                "waitingSince", nullValue(), "tableBy", nullValue());

        initiative.table(village.head()).then().statusCode(409);
        initiative.consent(0).then().statusCode(201);
        initiative.consent(0).then().statusCode(409);
        initiative.submit().then().statusCode(201);
        initiative.table(village.head()).then().statusCode(201);
        initiative.takeBack(0).then().statusCode(409).body("rule", equalTo("illegal-step"));
        assertEquals(List.of(InitiativeStarted.TYPE, InitiativeSubmitted.TYPE, InitiativeFellBack.TYPE,
                InitiativeSubmitted.TYPE, MatterOpened.TYPE, InitiativeTabled.TYPE),
                told(initiative, InitiativeTabled.TYPE));
    }

    @Test
    void withTooFewConsentsTheFrontCommitteeMayApproveIt() {
        var initiative = InitiativeFixture.startedIn(village);
        initiative.consent(0).then().statusCode(201);
        initiative.approve(village.head(), today).then().statusCode(403);
        initiative.approve(village.frontHead(), today.plusDays(1)).then().statusCode(422);

        initiative.approve(village.frontHead(), today).then().statusCode(201).body("state", equalTo("APPROVED"),
                "benefit", equalTo("Trẻ em được đi học"), "waitingDays", equalTo(0), "consents", equalTo(1));

        initiative.table(village.frontHead()).then().statusCode(403);
        initiative.table(village.head()).then().statusCode(201).body("state", equalTo("TABLED"));
        var supported = InitiativeFixture.startedIn(village);
        supported.consent(0).then().statusCode(201);
        supported.consent(1).then().statusCode(201);
        supported.approve(village.frontHead(), today).then().statusCode(422).body("rule",
                equalTo("consents-suffice"));
        assertEquals(List.of(InitiativeStarted.TYPE, InitiativeApproved.TYPE),
                told(initiative, InitiativeApproved.TYPE));
    }

    @Test
    void theHeadDeclinesOnlyWithAReasonThatEverybodyReads() {
        var initiative = InitiativeFixture.startedIn(village);
        initiative.decline(village.head()).then().statusCode(409).body("rule", equalTo("illegal-step"));
        initiative.submittedWith(2);

        initiative.decline(village.head()).then().statusCode(201);

        initiative.read().body("state", equalTo("DECLINED"), "declineReason", equalTo("Trái Luật Giáo dục"),
                "declinedOn", equalTo(today.toString()));
        assertEquals(List.of(InitiativeStarted.TYPE, InitiativeSubmitted.TYPE, InitiativeDeclined.TYPE),
                told(initiative, InitiativeDeclined.TYPE));
        initiative.table(village.head()).then().statusCode(409);
    }

    @Test
    void everybodySeesTheNumberAndOnlyThoseWhoCheckTheListSeeTheHouseholds() {
        var initiative = InitiativeFixture.startedIn(village);
        initiative.consent(4).then().statusCode(201);

        initiative.read().body("consents", equalTo(1)).body(not(containsString("Hoàng Văn 0")));
        given().queryParam("village", village.id()).get("/v1/initiatives").then().body("items", hasSize(1))
                .body("items[0].consents", equalTo(1)).body(not(containsString("Hoàng Văn 0")));
        for (String reader : new String[]{village.head(), village.frontHead(), village.representative(0)}) {
            initiative.consents(reader).then().statusCode(200).body("initiator", equalTo("Hoàng Văn 0"), "consents",
                    hasSize(1), "consents[0].manner", equalTo("ONLINE"));
        }
        initiative.consents(village.representative(4)).then().statusCode(403);
        initiative.consents(VillageFixture.communeChair()).then().statusCode(403);
    }

    @Test
    void onlyWhoLivesInTheVillageStartsAnInitiativeAndOnlyOnWhatHasNoProcedureOfItsOwn() {
        String stranger = VillageFixture.aVillageOf(1).representative(0);
        InitiativeFixture.start(village, stranger, "SELF_GOVERNANCE").then().statusCode(403);

        InitiativeFixture.start(village, village.representative(5), "VILLAGE_HEAD").then().statusCode(422).body("rule",
                equalTo("proposed-elsewhere"), "article", equalTo("Decree 59/2023/NĐ-CP, Art. 9(1)b"));
        InitiativeFixture.start(village, village.representative(5), "CONTRIBUTION").then().statusCode(201);
    }

    @Test
    void whatIsProposedForTheCovenantIsHandedOverToBeDraftedAndOpensNoMatter() {
        var onTheCovenant = InitiativeFixture.startedIn(village, "COVENANT");
        onTheCovenant.table(village.head()).then().statusCode(409).body("rule", equalTo("illegal-step"));
        onTheCovenant.submittedWith(2);

        onTheCovenant.table(village.head()).then().statusCode(201).body("state", equalTo("TABLED"), "matterId",
                nullValue());

        String event = Topics.awaitEvent(ConsultationEvent.TOPIC, CovenantProposed.TYPE,
                UUID.fromString(onTheCovenant.id()));
        assertTrue(event.contains("Mỗi hộ góp 20 nghìn đồng mỗi tháng."), event);
        assertTrue(event.contains(village.id()) && !event.contains("Hoàng Văn 0"), event);
        onTheCovenant.table(village.head()).then().statusCode(409);
        given().queryParam("village", village.id()).get("/v1/matters").then().body("items", hasSize(0));
    }

    private static List<String> told(InitiativeFixture initiative, String last) {
        return Topics.awaitTypes(ConsultationEvent.TOPIC, UUID.fromString(initiative.id()), last);
    }
}
