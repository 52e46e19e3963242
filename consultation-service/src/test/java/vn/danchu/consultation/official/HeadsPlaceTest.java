package vn.danchu.consultation.official;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.consultation.onlinevote.OnlineVoteFixture;
import vn.danchu.consultation.roll.RollFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HeadsPlaceTest {
    private final String officer = TestTokens.of("can.bo.xa").roles("commune-officer").units("20/06211").token();
    private VillageFixture village;

    @BeforeEach
    void aVillageOnTheTwentiethOfNovember() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.aVillageOf(3);
    }

    @Test
    void afterADeathTheVillageDecidesThroughWhomTheCommuneDesignates() throws IOException {
        headDied();
        propose(village.head()).then().statusCode(403);
        String matter = propose(officer).then().statusCode(201).extract().path("id");
        village.agreed(matter);
        String roll = drawn(village.frontHead());
        RollFixture.sign(village.head(), roll).then().statusCode(403);
        RollFixture.sign(VillageFixture.communeFront(), roll).then().statusCode(403);
        RollFixture.sign(village.frontHead(), roll).then().statusCode(200).body("certified", equalTo(false));
        RollFixture.sign(VillageFixture.communeChair(), roll).then().statusCode(200).body("certified", equalTo(true));

        Map<String, Object> minutes = minutes(roll);
        minutes.putAll(Map.of("convenor", "DESIGNATED_CONVENOR", "authority", "31/QĐ-UBND"));
        MinutesFixture.enter(village.head(), matter, minutes).then().statusCode(403);
        String decision = decided(MinutesFixture.enter(village.frontHead(), matter, minutes));
        village.sign(village.frontHead(), decision, "\"0\"").then().statusCode(200).body("signatories.signsAs",
                equalTo("Người triệu tập cuộc họp"));
        assertTrue(document(decision).contains("NGƯỜI TRIỆU TẬP CUỘC HỌP"), document(decision));
        VillageFixture.creating(village.frontHead()).body(Map.of("sentOn", "2026-11-20"))
                .post("/v1/decisions/" + decision + "/sending").then().statusCode(201);
    }

    @Test
    void whoStandsInForTheHeadGivesUpProposalsAndVotesOnline() {
        headDied();
        String givenUp = village.agreed(propose(officer).then().statusCode(201).extract().path("id"));
        withdraw(village.head(), givenUp).then().statusCode(403);
        withdraw(officer, givenUp).then().statusCode(200).body("state", equalTo("CLOSED"));

        String roll = drawn(village.frontHead());
        RollFixture.sign(village.frontHead(), roll).then().statusCode(200);
        RollFixture.sign(VillageFixture.communeChair(), roll).then().statusCode(200);
        String matter = village.agreed(propose(officer).then().statusCode(201).extract().path("id"));
        online(village.head(), matter, roll).then().statusCode(403);
        String vote = online(officer, matter, roll).then().statusCode(201).extract().path("id");
        given().auth().oauth2(village.frontHead()).post("/v1/online-votes/" + vote + "/agreement").then()
                .statusCode(200);
        report(village.head(), vote).then().statusCode(403);
        report(officer, vote).then().statusCode(200);
    }

    private static Response withdraw(String token, String matter) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).body(Map.of("reason", "Không còn cần"))
                .post("/v1/matters/" + matter + "/withdrawal");
    }

    private static Response online(String token, String matter, String roll) {
        OffsetDateTime opens = OffsetDateTime.parse("2026-11-22T08:00:00+07:00");
        return VillageFixture.creating(token).body(OnlineVoteFixture.proposal(roll, opens, opens.plusDays(5)))
                .post("/v1/matters/" + matter + "/online-votes");
    }

    private static Response report(String token, String vote) {
        return given().auth().oauth2(token).post("/v1/online-votes/" + vote + "/report");
    }

    @Test
    void aHeadInQuestionHoldsUpNoVoteOnWhoIsHead() {
        OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        String roll = drawn(village.frontHead());
        RollFixture.sign(village.frontHead(), roll).then().statusCode(200);
        RollFixture.sign(VillageFixture.communeChair(), roll).then().statusCode(200)
                .body("certified", equalTo(false)).body("certifiedOnHead", equalTo(true));

        minuted(village.head(), village.matter("SELF_GOVERNANCE"), roll).then().statusCode(409);
        List<String> households = given().auth().oauth2(village.frontHead())
                .get("/v1/villages/" + village.id() + "/households").path("items.id");
        String matter = village.dismissal(village.frontHead(), Map.of("ground", "PETITION", "petition",
                Map.of("rollId", roll, "households", households.subList(0, 2)))).then().statusCode(201).extract()
                .path("matterId");
        Map<String, Object> minutes = minutes(roll);
        minutes.put("convenor", "FRONT_HEAD");
        String decision = decided(MinutesFixture.enter(village.frontHead(), matter, minutes));
        signAs(village.frontHead(), decision, "Chủ trì cuộc họp").then().statusCode(200).body("signatories.signsAs",
                equalTo("Chủ trì cuộc họp"));
    }

    @Test
    void whoHeadsTheVillageAndTheFrontIsReplacedOnBothSidesOfTheRoll() {
        OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        OfficialFixture.appointed(village, "FRONT_HEAD", 1, "2026-06-10");
        String roll = drawn(officer);

        RollFixture.sign(VillageFixture.communeChair(), roll).then().statusCode(200);
        RollFixture.sign(VillageFixture.communeFront(), roll).then().statusCode(200)
                .body("certified", equalTo(false)).body("certifiedOnHead", equalTo(true));
    }

    @Test
    void anActingHeadSignsUnderTheRealTitleAndAHeadHimself() {
        OfficialFixture.appointed(village, "ACTING_VILLAGE_HEAD", 1, "2026-10-01");
        String first = decided(
                minuted(village.head(), village.matter("SELF_GOVERNANCE"), village.certifiedRoll()));
        village.sign(first, "\"0\"").then().statusCode(200).body("signatories.signsAs",
                equalTo("Trưởng thôn lâm thời"));

        OfficialFixture.appointed(village, "VILLAGE_HEAD", 2, "2026-11-01");
        String second = decided(
                minuted(village.head(), village.matter("SELF_GOVERNANCE"), village.certifiedRoll()));
        signAs(village.head(), second, "Người triệu tập").then().statusCode(422).body("rule", equalTo("head-signs"));
        village.sign(second, "\"0\"").then().statusCode(200).body("signatories.signsAs", nullValue());
    }

    private void headDied() {
        String head = OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        OfficialFixture.appointed(village, "FRONT_HEAD", 2, "2026-06-10");
        OfficialFixture.leave(head, "DIED", "2026-11-19").then().statusCode(201);
    }

    private Response propose(String token) {
        return VillageFixture.creating(token).body(Map.of("villageId", village.id(), "kind", "SELF_GOVERNANCE", "title",
                "Giờ bật loa của thôn", "proposal", "Từ 5 giờ 30")).post("/v1/matters");
    }

    private String drawn(String token) {
        return RollFixture.draw(village, token, "2026-11-20").then().statusCode(201).extract().path("id");
    }

    private Response minuted(String token, String matter, String roll) {
        return MinutesFixture.enter(token, matter, minutes(roll));
    }

    private static Map<String, Object> minutes(String roll) {
        return MinutesFixture.minutes(roll, LocalDate.of(2026, 11, 20), 3, 3);
    }

    private String decided(Response entered) {
        String minutes = entered.then().statusCode(201).extract().path("id");
        return MinutesFixture.confirm(village.representative(0), minutes).then().statusCode(200).extract()
                .path("decisionId");
    }

    private Response signAs(String token, String decision, String title) {
        Map<String, Object> names = new HashMap<>(VillageFixture.SIGNATORIES);
        names.put("signsAs", title);
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("If-Match", "\"0\"").body(names)
                .put("/v1/decisions/" + decision + "/signatories");
    }

    private static String document(String decision) throws IOException {
        byte[] pdf = given().get("/v1/decisions/" + decision + "/document").asByteArray();
        return new PDFTextStripper().getText(Loader.loadPDF(pdf));
    }
}
