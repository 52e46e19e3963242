package vn.danchu.consultation.officialcorrection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

/** A citizen number that was recorded wrongly is put right by chair and Front of the commune, each naming it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OfficialCorrectionTest {
    private static final String RIGHT = "000700000002";
    private final String chair = VillageFixture.communeChair();
    private final String front = VillageFixture.communeFront();
    private VillageFixture village;
    private String head;

    @BeforeEach
    void aHeadUnderAnothersNumber() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.anEmptyVillage();
        head = OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
    }

    @Test
    void itHoldsOnceTheOtherSideNamesTheSameNumber() {
        propose(person(2)).then().statusCode(403).body("rule", equalTo("post-held-by-another"));
        OfficialFixture.correct(VillageFixture.officer(), head, RIGHT).then().statusCode(403);
        String correction = entered(RIGHT);
        propose(person(2)).then().statusCode(403);

        confirm(chair, correction, RIGHT).then().statusCode(403);
        confirm(front, correction, "000700000003").then().statusCode(422).body("type",
                endsWith("/correction-number-differs"));
        confirm(front, correction, RIGHT).then().statusCode(200).body("confirmedAt", notNullValue());

        confirm(front, correction, RIGHT).then().statusCode(409).body("type", endsWith("/correction-closed"));
        OfficialFixture.withdrawCorrection(chair, head, correction).then().statusCode(409);
        propose(person(2)).then().statusCode(201);
        propose(person(1)).then().statusCode(403);
    }

    @Test
    void theOtherSideFindsItAndReadsNoNumber() {
        String correction = entered(RIGHT);

        listed(front).then().statusCode(200).body("id", contains(correction)).body("[0].confirmedAt", nullValue())
                .body(not(containsString(RIGHT)));
        OfficialFixture.correctionOf(front, head, correction).then().statusCode(200).body("id", equalTo(correction));
        listed(village.head()).then().statusCode(403);
        listed(TestTokens.of("mttq.xa.khac").roles("commune-front").units("20/06040").token()).then().statusCode(403);
    }

    @Test
    void aWrongEntryIsTakenBackBeforeAnotherIsMade() {
        String wrong = entered("000700000003");
        OfficialFixture.correct(chair, head, RIGHT).then().statusCode(409).body("type",
                endsWith("/correction-under-way"));
        OfficialFixture.withdrawCorrection(front, head, wrong).then().statusCode(403);
        OfficialFixture.withdrawCorrection(chair, head, wrong).then().statusCode(200).body("withdrawnAt",
                notNullValue());

        confirm(front, wrong, "000700000003").then().statusCode(409).body("type", endsWith("/correction-closed"));
        confirm(front, entered(RIGHT), RIGHT).then().statusCode(200);
        propose(person(2)).then().statusCode(201);
    }

    @Test
    void whatSomebodyElseHasChangedIsReadAgain() {
        String correction = entered(RIGHT);

        confirm(correction, Map.of()).then().statusCode(428);
        confirm(correction, Map.of("If-Match", "\"7\"")).then().statusCode(412);
    }

    @Test
    void whoActsForBothSidesInOneAccountDoesNotConfirmTheOwnEntry() {
        String both = TestTokens.of("hai.vai.xa").roles("commune-chair", "commune-front").units("20/06211").token();
        String correction = OfficialFixture.correct(both, head, RIGHT).then().statusCode(201).extract().path("id");

        confirm(both, correction, RIGHT).then().statusCode(422).body("type", endsWith("/correction-by-another"))
                .body("detail", equalTo("Người ghi đính chính không tự xác nhận đính chính đó"))
                .body("article", nullValue());
        confirm(front, correction, RIGHT).then().statusCode(200);
    }

    @Test
    void theFrontCorrectsItsOwnPostAndTheChairConfirms() {
        String frontHead = OfficialFixture.appointed(village, "FRONT_HEAD", 5, "2026-06-10");
        OfficialFixture.correct(chair, frontHead, RIGHT).then().statusCode(403);
        String correction = OfficialFixture.correct(front, frontHead, RIGHT).then().statusCode(201).extract()
                .path("id");

        OfficialFixture.confirmCorrection(front, frontHead, correction, RIGHT).then().statusCode(403);
        OfficialFixture.confirmCorrection(chair, frontHead, correction, RIGHT).then().statusCode(200);
    }

    private String entered(String citizenNumber) {
        return OfficialFixture.correct(chair, head, citizenNumber).then().statusCode(201)
                .body("confirmedAt", nullValue()).extract().path("id");
    }

    private Response confirm(String token, String correction, String citizenNumber) {
        return OfficialFixture.confirmCorrection(token, head, correction, citizenNumber);
    }

    private Response confirm(String correction, Map<String, String> version) {
        return OfficialFixture.confirmCorrection(front, head, correction, RIGHT, version);
    }

    private Response listed(String token) {
        return given().auth().oauth2(token).get("/v1/officials/" + head + "/corrections");
    }

    private Response propose(String token) {
        return VillageFixture.creating(token).body(Map.of("villageId", village.id(), "kind", "SELF_GOVERNANCE", "title",
                "Giờ bật loa của thôn", "proposal", "Từ 5 giờ 30")).post("/v1/matters");
    }

    private String person(int number) {
        return TestTokens.of("truong.thon." + number).roles("village-head", "citizen").units(village.unit())
                .citizenNumber("0007%08d".formatted(number)).token();
    }
}
