package vn.danchu.consultation.register;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.danchu.consultation.register.LocalSettingFixture.set;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

/** In places of Quảng Ninh, one a test: the other tests go by what nobody has set. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LocalSettingTest {
    private static final String BALLOTS = "household-ballots.period-least";
    private static final String ONLINE = "online-vote.period-least";
    @Inject
    AgroalDataSource database;

    @BeforeEach
    void onTheTwentySixth() {
        MeetingFixture.itIs("2026-11-26T09:00");
    }

    @Test
    void ballotsAreCollectedAsLongAsTheCommuneAsksForAndAreRefusedByItsDocument() {
        VillageFixture village = VillageFixture.aVillageIn("06658", 4);
        String matter = village.matter("SELF_GOVERNANCE");
        BallotFixture before = BallotFixture.planned(village, matter);
        set("22/06658", BALLOTS, "7", "2026-11-26").then().statusCode(201).body("until", nullValue())
                .body("recordedBy", equalTo("noi.vu"));

        before.revise(village.head(), before.tag(), BallotFixture.plan()).then().statusCode(422)
                .body("rule", equalTo("period-shorter-than-set"));
        before.withdraw(village.head()).then().statusCode(200);
        BallotFixture.plan(village.head(), matter, BallotFixture.plan()).then().statusCode(422)
                .body("rule", equalTo("period-shorter-than-set"))
                .body("article", equalTo("Điều 4 khoản 2 Nghị định số 59/2023/NĐ-CP"))
                .body("detail", containsString("Quyết định số 12/2026/QĐ-UBND ngày 2026-11-20 của UBND"))
                .body("detail", containsString("2026-12-06"));
        BallotFixture.plan(village.head(), matter, BallotFixture.plan("2026-11-28", BallotFixture.END)).then()
                .statusCode(201);
    }

    @Test
    void ballotsThatGoOutLateLeaveHouseholdsAsMuchTime() {
        VillageFixture village = VillageFixture.aVillageIn("07090", 4);
        BallotFixture round = BallotFixture.issued(village, village.matter("SELF_GOVERNANCE"));
        round.announce("2026-11-26").then().statusCode(201);
        set("22/07090", BALLOTS, "6", "2026-11-26").then().statusCode(201);
        String roll = village.certifiedRoll();

        MeetingFixture.itIs("2026-11-30T07:30");
        round.begin(roll).then().statusCode(422).body("rule", equalTo("period-shorter-than-set"));
        MeetingFixture.itIs("2026-11-29T07:30");
        round.begin(roll).then().statusCode(201);
    }

    @Test
    void aCommuneGoesBeforeItsProvinceUntilItsOwnSettingEnds() {
        set("22", ONLINE, "2", "2026-11-27").then().statusCode(201);
        set("22/07093", ONLINE, "3", "2026-12-01").then().statusCode(201);
        set("22/07093", ONLINE, null, "2026-12-10").then().statusCode(201);

        nothingIsSet("22/07093", "2026-11-26");
        isSet("22/07093", "2026-11-27", "2");
        isSet("22/07093", "2026-11-30", "2");
        isSet("22/07093", "2026-12-01", "3");
        isSet("22/07081", "2026-12-01", "2");
        isSet("22", "2026-12-01", "2");
        isSet("22/07093", "2026-12-10", "2");
        nothingIsSet("24", "2026-12-10");
        given().queryParam("unit", "22/07093").get("/v1/local-settings").then().statusCode(200)
                .body("items.since", contains("2026-12-10", "2026-12-01"))
                .body("items.until", contains(nullValue(), equalTo("2026-12-10")))
                .body("items.value", contains(nullValue(), equalTo("3")));
        given().queryParam("unit", "22/07093").queryParam("key", BALLOTS).get("/v1/local-settings").then()
                .body("items", hasSize(0));
    }

    @Test
    void anOnlineVoteLastsAsLongAsIsSetOnItsFirstDay() {
        VillageFixture village = VillageFixture.aVillageIn("07069", 2);
        String roll = village.certifiedRoll();
        String matter = village.matter("SELF_GOVERNANCE");
        set("22/07069", ONLINE, "3", "2026-11-28").then().statusCode(201);

        village.proposeOnlineVote(matter, roll, at("2026-11-28T07:00"), at("2026-11-30T23:00")).then().statusCode(422)
                .body("rule", equalTo("period-shorter-than-set"))
                .body("article", equalTo("Điều 5 khoản 3 Nghị định số 59/2023/NĐ-CP"));
        village.proposeOnlineVote(matter, roll, at("2026-11-28T07:00"), at("2026-12-01T07:00")).then()
                .statusCode(201);
        village.proposeOnlineVote(village.matter("SELF_GOVERNANCE"), roll, at("2026-11-27T07:00"),
                at("2026-11-29T07:00")).then().statusCode(201);
    }

    @Test
    void anOnlineVoteThatOpensLateLeavesHouseholdsAsMuchTime() {
        VillageFixture village = VillageFixture.aVillageIn("07135", 2);
        set("22/07135", ONLINE, "3", "2026-11-27").then().statusCode(201);
        String vote = village.consentedVote(at("2026-11-28T07:00"), at("2026-12-02T07:00"));

        MeetingFixture.itIs("2026-11-30T07:30");
        opening(village, vote).then().statusCode(422).body("rule", equalTo("period-shorter-than-set"))
                .body("detail", containsString("2026-12-03"));
        MeetingFixture.itIs("2026-11-29T07:30");
        opening(village, vote).then().statusCode(200);
    }

    @Test
    void aHeadWhoAnnouncesAnAnnulmentLaterThanTheCommuneSaysIsShownLate() {
        VillageFixture village = VillageFixture.aVillageIn("06040", 3);
        set("20/06040", "decision.measure-announcement-deadline", "3", "2026-11-26").then().statusCode(201);
        var decision = DecisionFixture.adoptedBy(village, "SELF_GOVERNANCE", LocalDate.of(2026, 11, 20));
        String chair = TestTokens.of("chu.tich").roles("commune-chair").units("20/06040").token();
        for (int day : new int[]{25, 26}) {
            decision.measure(chair, "CHANGE_REQUEST", "PROCEDURE_BREACHED", LocalDate.of(2026, 11, day)).then()
                    .statusCode(201).body("announceBy", equalTo(day == 26 ? "2026-11-29" : null), "timeliness",
                            equalTo(day == 26 ? "DUE" : null));
        }

        MeetingFixture.itIs("2026-11-30T09:00");

        String measures = "/v1/decisions/" + decision.id() + "/measures";
        given().get(measures).then().body("timeliness", contains("LATE", null), "announceBy",
                contains("2026-11-29", null));
        String measure = given().get(measures).path("[0].id");
        decision.head("/measures/" + measure + "/announcement", Map.of("announcedOn", "2026-11-29")).then()
                .statusCode(201).body("timeliness", equalTo("IN_TIME"));
    }

    @Test
    void whatTheLawFixesIsRefusedWithItsArticle() {
        set("22/06811", "decision.send-deadline", "10", "2026-12-01").then().statusCode(422)
                .body("rule", equalTo("fixed-by-law"))
                .body("article", equalTo("Điều 20 khoản 3 Luật số 10/2022/QH15"));
        set("22", "decision.threshold.self-governance", "> 1/3", "2026-12-01").then().statusCode(422)
                .body("rule", equalTo("fixed-by-law"));
    }

    @ParameterizedTest(name = "{0}={1} since {2}: {3}")
    @CsvSource({"online-vote.mood, 3, 2026-12-01, key", "online-vote.period-least, 0, 2026-12-01, value",
        "online-vote.period-least, ba ngày, 2026-12-01, value", "online-vote.period-least, 3, 2026-11-25, since"})
    void whatCannotBeSetIsRefusedByField(String key, String value, String since, String field) {
        set("22/06811", key, value, since).then().statusCode(422).body("errors.field", contains(field));
        given().queryParam("unit", "22/06811").get("/v1/local-settings").then().body("items", hasSize(0));
    }

    @Test
    void aSettingNamesAnExistingPlaceAndAnIssuedDocument() {
        for (String unit : new String[]{"22/06211", "22/06811/06811-01", "22/", "99", "22/99999", "xã"}) {
            set("22/06811", unit, Map.of()).then().statusCode(422).body("errors.field", contains("unit"));
        }
        set("22/06811", "22/06811", Map.of("issuedOn", "2026-11-27")).then().statusCode(422).body("errors.field",
                contains("issuedOn"));
        given().get("/v1/rules?unit=99").then().statusCode(422).body("errors.field", contains("unit"));
        given().get("/v1/local-settings?unit=20/99999").then().statusCode(422);
    }

    @Test
    void whatIsSetStays() {
        set("22/07081", BALLOTS, "5", "2026-11-26").then().statusCode(201);

        set("22/07081", BALLOTS, "4", "2026-11-26").then().statusCode(409).body("type",
                equalTo("https://danchu.vn/problems/already-exists"));
        assertThrows(SQLException.class, () -> {
            try (var connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.execute("update local_setting set value = '4'");
            }
        });
        MeetingFixture.itIs("2026-11-27T09:00");
        set("22/07081", BALLOTS, "4", "2026-11-27").then().statusCode(201);
        given().get("/v1/rules?unit=22/07081&on=2026-11-26").then().body(valueOf(BALLOTS), equalTo("5"));
        given().get("/v1/rules?unit=22/07081").then().body(valueOf(BALLOTS), equalTo("4"));
    }

    private static void isSet(String unit, String day, String value) {
        inForce(unit, day).body(valueOf(ONLINE), equalTo(value))
                .body("items.find { it.key == '" + ONLINE + "' }.kind", equalTo("LOCAL_SETTING"))
                .body("notSet.key", not(hasItem(ONLINE)));
    }

    private static void nothingIsSet(String unit, String day) {
        inForce(unit, day).body("items.key", not(hasItem(ONLINE))).body("notSet.key", hasItem(ONLINE))
                .body("items.key", hasItem("decision.send-deadline"));
    }

    private static ValidatableResponse inForce(String unit, String day) {
        return given().get("/v1/rules?unit=" + unit + "&on=" + day).then().statusCode(200).body("unit",
                equalTo(unit));
    }

    private static String valueOf(String key) {
        return "items.find { it.key == '" + key + "' }.value";
    }

    private static Response opening(VillageFixture village, String vote) {
        return given().auth().oauth2(village.head()).post("/v1/online-votes/" + vote + "/opening");
    }

    private static OffsetDateTime at(String localTime) {
        return OffsetDateTime.parse(localTime + ":30+07:00");
    }
}
