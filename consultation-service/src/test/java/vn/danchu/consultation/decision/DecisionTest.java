package vn.danchu.consultation.decision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DecisionTest {
    @Test
    void aDecisionIsSignedPrintedAndSent() throws IOException {
        VillageFixture village = VillageFixture.aVillageOf(10);
        String decision = decided(village, 7);
        LocalDate today = LocalDate.now(OfficialClock.ZONE);

        village.sign(decision, "\"0\"").then().statusCode(200).header("ETag", "\"1\"");
        byte[] pdf = given().get("/v1/decisions/" + decision + "/document").then().statusCode(200)
                .contentType("application/pdf").extract().asByteArray();
        send(village, decision, today).then().statusCode(201).body("timeliness", equalTo("IN_TIME"))
                .body("sentOn", equalTo(today.toString()));

        String text = new PDFTextStripper().getText(Loader.loadPDF(pdf));
        assertTrue(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), text);
        assertTrue(text.contains("Tổng số hộ gia đình: 10"), text);
        assertTrue(text.contains("NGHỊ QUYẾT") && text.contains("Hoàng Văn 1"), text);
        village.sign(decision, "\"2\"").then().statusCode(422).body("rule", equalTo("already-sent"));
        byte[] again = given().get("/v1/decisions/" + decision + "/document").asByteArray();
        assertTrue(again.length > 10_000);
        assertArrayEquals(again, given().get("/v1/decisions/" + decision + "/document").asByteArray());
    }

    @Test
    void theHeadChoosesAsWhatTheDecisionIsWritten() throws IOException {
        VillageFixture village = VillageFixture.aVillageOf(3);
        String decision = decided(village, 2);
        signAs(village, decision, Map.of("documentForm", "MINUTES")).then().statusCode(200)
                .body("documentForm", equalTo("MINUTES"));

        byte[] pdf = given().get("/v1/decisions/" + decision + "/document").asByteArray();

        String text = new PDFTextStripper().getText(Loader.loadPDF(pdf));
        assertTrue(text.contains("BIÊN BẢN CUỘC HỌP") && !text.contains("QUYẾT ĐỊNH"), text);
    }

    @Test
    void twoDifferentHouseholdsOfTheRollSign() {
        VillageFixture village = VillageFixture.aVillageOf(3);
        String decision = decided(village, 2);

        signAs(village, decision, Map.of("households", List.of("Hoàng Văn 0", "Vi Thị Lạ"))).then().statusCode(422)
                .body("rule", equalTo("signatory-not-on-roll"))
                .body("article", equalTo("Điều 20 khoản 2 điểm g Luật số 10/2022/QH15"));
        signAs(village, decision, Map.of("households", List.of("Hoàng Văn 0", "H000"))).then().statusCode(422)
                .body("rule", equalTo("one-household-signs-twice"));
        signAs(village, decision, Map.of("households", List.of(" hoàng văn 2", "H000"))).then().statusCode(200)
                .body("signatories.households", equalTo(List.of("Hoàng Văn 2", "Hoàng Văn 0")));
    }

    private static Response signAs(VillageFixture village, String decision, Map<String, Object> other) {
        Map<String, Object> body = new HashMap<>(VillageFixture.SIGNATORIES);
        body.putAll(other);
        return given().auth().oauth2(village.head()).contentType(ContentType.JSON).header("If-Match", "\"0\"")
                .body(body).put("/v1/decisions/" + decision + "/signatories");
    }

    @Test
    void anUnsignedDecisionIsNotSent() {
        VillageFixture village = VillageFixture.aVillageOf(3);

        send(village, decided(village, 2), LocalDate.now(OfficialClock.ZONE)).then().statusCode(422)
                .body("rule", equalTo("unsigned"))
                .body("article", equalTo("Điều 20 khoản 2 điểm g Luật số 10/2022/QH15"));
    }

    @Test
    void aDecisionSentAfterFiveWorkingDaysIsTakenAndShownAsLate() {
        VillageFixture village = VillageFixture.aVillageOf(3);
        String decision = village.decision(2, LocalDate.of(2026, 9, 7));
        village.sign(decision, "\"0\"").then().statusCode(200);

        given().get("/v1/decisions/" + decision).then().body("sendBy", equalTo("2026-09-14")).body("timeliness",
                equalTo("LATE"));

        send(village, decision, LocalDate.of(2026, 9, 15)).then().statusCode(201).body("timeliness", equalTo("LATE"));
        send(village, decision, LocalDate.of(2026, 9, 15)).then().statusCode(409).body("rule", equalTo("illegal-step"));
    }

    @ParameterizedTest
    @CsvSource({"2027-12-24, 2027-12-31", "2027-12-27, 2028-01-04", "2027-12-28, 2028-01-05"})
    void aVoteAtTheEndOfTheLastYearWithPublishedHolidaysIsConcluded(LocalDate votedOn, String sendBy) {
        MeetingFixture.itIs("2027-12-29T09:00");
        String decision = VillageFixture.aVillageOf(3).decision(2, votedOn);

        given().get("/v1/decisions/" + decision).then().body("sendBy", equalTo(sendBy));
    }

    @Test
    void whereTheHolidaysOfTheNextYearAreNotKnownTheAnswerSaysWhichAre() {
        MeetingFixture.itIs("2032-12-29T09:00");
        VillageFixture village = VillageFixture.aVillageOf(3);

        MinutesFixture
                .confirmed(village, village.head(), village.matter("SELF_GOVERNANCE"),
                        village.minutes(2, LocalDate.of(2032, 12, 28)))
                .then().statusCode(422).body("type", equalTo("https://danchu.vn/problems/unknown-holidays"))
                .body("detail", containsString("lịch có từ năm 2023 đến năm 2032"));
    }

    @Test
    void aChangeOnAStaleVersionIsRefusedAndOneWithoutVersionToo() {
        VillageFixture village = VillageFixture.aVillageOf(3);
        String decision = decided(village, 2);
        village.sign(decision, "\"0\"").then().statusCode(200);

        village.sign(decision, "\"0\"").then().statusCode(412)
                .body("type", equalTo("https://danchu.vn/problems/stale-version"));
        given().auth().oauth2(village.head()).contentType(ContentType.JSON).body(VillageFixture.SIGNATORIES)
                .put("/v1/decisions/" + decision + "/signatories").then().statusCode(428);
    }

    @Test
    void ofTenSimultaneousChangesOnOneVersionOneIsTakenAndTheOthersAreRefused() throws Exception {
        VillageFixture village = VillageFixture.aVillageOf(3);
        String decision = decided(village, 2);
        Callable<Integer> change = () -> village.sign(decision, "\"0\"").statusCode();

        try (var threads = Executors.newFixedThreadPool(10)) {
            List<Integer> statuses = new ArrayList<>();
            for (var answer : threads.invokeAll(Collections.nCopies(10, change))) {
                statuses.add(answer.get());
            }
            assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
            assertTrue(Set.of(200, 409, 412).containsAll(statuses), statuses.toString());
        }
        given().get("/v1/decisions/" + decision).then().header("ETag", "\"1\"");
    }

    @Test
    void aRejectedDecisionIsNotSent() {
        VillageFixture village = VillageFixture.aVillageOf(4);
        String decision = decided(village, 2);

        given().header("Accept-Language", "en").get("/v1/decisions/" + decision).then()
                .body("outcome", equalTo("REJECTED"))
                .body("threshold.needed", equalTo(3)).body("timeliness", nullValue())
                .body("threshold.article", equalTo("Law 10/2022/QH15, Art. 21(1)"));
        village.sign(decision, "\"0\"").then().statusCode(200);
        send(village, decision, LocalDate.of(2026, 11, 20)).then().statusCode(409).body("rule",
                equalTo("illegal-step"));
    }

    @Test
    void theDecisionsOfAVillageAreNumberedAndReadPageByPage() {
        VillageFixture village = VillageFixture.aVillageOf(1);
        decided(village, 1);
        decided(village, 1);
        decided(village, 0);

        var first = given().queryParam("village", village.id()).queryParam("limit", 2).get("/v1/decisions");
        String next = first.then().statusCode(200).body("items", hasSize(2)).extract().path("next");
        given().queryParam("village", village.id()).queryParam("limit", 2).queryParam("cursor", next)
                .get("/v1/decisions").then().body("items", hasSize(1)).body("next", nullValue());
        given().queryParam("village", village.id()).queryParam("cursor", "bm9uc2Vuc2U").get("/v1/decisions").then()
                .statusCode(400).body("type", equalTo("https://danchu.vn/problems/bad-cursor"));
    }

    @Test
    void whereTheHeadKeepsSilentTheFrontHeadOrTheCommuneSendsFromTheFirstLateDay() {
        MeetingFixture.itIs("2026-11-26T09:00");
        VillageFixture village = VillageFixture.aVillageOf(3);
        String one = village.decision(2, LocalDate.of(2026, 11, 25));
        String other = village.decision(2, LocalDate.of(2026, 11, 25));

        MeetingFixture.itIs("2026-12-02T09:00");
        recordSending(village.frontHead(), one).then().statusCode(403);
        MeetingFixture.itIs("2026-12-03T09:00");
        recordSending(VillageFixture.communeFront(), one).then().statusCode(403);
        village.sign(village.frontHead(), one, given().get("/v1/decisions/" + one).header("ETag")).then()
                .statusCode(200);
        recordSending(village.frontHead(), one).then().statusCode(201).body("sentOn", equalTo("2026-12-02"));
        village.sign(VillageFixture.communeChair(), other, given().get("/v1/decisions/" + other).header("ETag")).then()
                .statusCode(200);
        recordSending(VillageFixture.communeChair(), other).then().statusCode(201);
    }

    private static Response recordSending(String token, String decision) {
        return VillageFixture.creating(token).body(Map.of("sentOn", "2026-12-02"))
                .post("/v1/decisions/" + decision + "/sending");
    }

    private static String decided(VillageFixture village, int yes) {
        return village.decision(yes, LocalDate.now(OfficialClock.ZONE));
    }

    private static Response send(VillageFixture village, String decision, LocalDate sentOn) {
        return VillageFixture.creating(village.head()).body(Map.of("sentOn", sentOn.toString()))
                .post("/v1/decisions/" + decision + "/sending");
    }
}
