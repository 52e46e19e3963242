package vn.danchu.compliance.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.danchu.compliance.FreshCommune;
import vn.danchu.compliance.obligation.Duty;
import vn.danchu.compliance.obligation.Obligation;
import vn.danchu.compliance.obligation.Obligations;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IndicatorResourceTest {
    private static final LocalDate DUE = LocalDate.parse("2026-11-30");
    @Inject
    Obligations obligations;

    @Test
    void aCommuneThatOwesNothingHasNoApplicableIndicator() {
        read(FreshCommune.code(), "2026-12-31").statusCode(200)
                .body("asOf", equalTo("2026-12-31"))
                .body("indicators.code", contains("DECISIONS_SENT_IN_TIME", "VILLAGES_WITH_COVENANT",
                        "INVESTORS_NOTIFIED_IN_TIME"))
                .body("indicators.applicable", contains(false, false, false))
                .body("indicators.numerator", contains(0, 0, 0)).body("indicators.denominator", contains(0, 0, 0))
                .body("indicators.missing", contains(empty(), empty(), empty()));
    }

    @Test
    void theAnswerNamesTheArticleInTheReadersLanguage() {
        String commune = FreshCommune.code();

        read(commune, "2026-12-31")
                .body("indicators[2].article", equalTo("Điều 45 khoản 1 điểm b Luật số 10/2022/QH15"))
                .body("indicators[1].title", equalTo("Thôn, tổ dân phố có hương ước, quy ước đang có hiệu lực"));
        given().header("Accept-Language", "en").get("/v1/communes/{code}/indicators", commune).then()
                .body("indicators[2].article", equalTo("Law 10/2022/QH15, Art. 45(1)b"))
                .body("indicators[1].title", equalTo("Villages with a covenant in force"));
    }

    @ParameterizedTest(name = "at {0} the day is {1} and the score {2}/{3}")
    @CsvSource({"2026-11-30T16:59:59Z, 2026-11-30, 0, 0, 1", "2026-11-30T17:00:00Z, 2026-12-01, 0, 1, 0"})
    void withoutADayTheOneOfVietNamIsTaken(Instant now, String day, int numerator, int denominator, int pending) {
        String commune = FreshCommune.code();
        oweDecision(commune, 1, DUE);
        QuarkusMock.installMockForType(Clock.fixed(now, OfficialClock.ZONE), Clock.class);

        given().get("/v1/communes/{code}/indicators", commune).then().statusCode(200).body("asOf", equalTo(day))
                .body("indicators[0].numerator", equalTo(numerator))
                .body("indicators[0].denominator", equalTo(denominator))
                .body("indicators[0].pending", equalTo(pending));
    }

    @Test
    void everyItemIsListedWithItsStatusPageByPage() {
        String commune = FreshCommune.code();
        UUID sentInTime = oweDecision(commune, 1, DUE.minusDays(9));
        UUID sentLate = oweDecision(commune, 2, DUE.minusDays(8));
        oweDecision(commune, 3, DUE.minusDays(7));
        oweDecision(commune, 4, DUE);
        fulfil(sentInTime, DUE.minusDays(9));
        fulfil(sentLate, DUE.minusDays(5));

        String next = items(commune, "DECISIONS_SENT_IN_TIME", 3, null).statusCode(200)
                .body("items.status", contains("MET", "LATE", "MISSING"))
                .body("items.detail", contains("Đạt", "Muộn 3 ngày", "Chưa thực hiện, quá hạn 7 ngày"))
                .body("items.daysLate", contains(nullValue(), equalTo(3), equalTo(7))).extract().path("next");
        items(commune, "DECISIONS_SENT_IN_TIME", 3, next).statusCode(200).body("items.status", contains("PENDING"))
                .body("items.dueOn", contains("2026-11-30")).body("next", nullValue());
    }

    @Test
    void aVillageWithoutACovenantHasNoLastDay() {
        String commune = FreshCommune.code();
        owe(Obligation.toHaveCovenant(UUID.randomUUID(), commune, commune + "-01", "Thôn Nà Sla", DUE));

        items(commune, "VILLAGES_WITH_COVENANT", 20, null).body("items.status", contains("MISSING"))
                .body("items.detail", contains("Chưa thực hiện")).body("items[0].dueOn", nullValue())
                .body("items[0].daysLate", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "20", "abc"})
    void anUnknownCommuneIsNotFound(String code) {
        read(code, "2026-12-31").statusCode(404).contentType("application/problem+json")
                .body("type", equalTo("https://danchu.vn/problems/not-found"));
        items(code, "DECISIONS_SENT_IN_TIME", 20, null).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 404", "2025-07-01, 200", "2025-07-02, 200"})
    void aCommuneIsFoundFromTheDayItExists(String day, int status) {
        read(FreshCommune.OF_THE_SAMPLES, day).statusCode(status);
    }

    @Test
    void anUnknownIndicatorIsNotFound() {
        items(FreshCommune.OF_THE_SAMPLES, "HAPPINESS", 20, null).statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "2026-1-1"})
    void aDayThatIsNoneIsABadRequest(String day) {
        read(FreshCommune.OF_THE_SAMPLES, day).statusCode(400).contentType("application/problem+json")
                .body("type", equalTo("https://danchu.vn/problems/invalid-request"));
    }

    @ParameterizedTest
    @CsvSource({"0, 400", "1, 200", "100, 200", "101, 400"})
    void aPageHasOneToAHundredItems(int limit, int status) {
        items(FreshCommune.OF_THE_SAMPLES, "DECISIONS_SENT_IN_TIME", limit, null).statusCode(status);
    }

    @Test
    void aCursorOfAnotherListIsABadRequest() {
        items(FreshCommune.OF_THE_SAMPLES, "DECISIONS_SENT_IN_TIME", 20, "MDYyMTE").statusCode(400)
                .body("type", equalTo("https://danchu.vn/problems/bad-cursor"));
    }

    private static ValidatableResponse read(String commune, String day) {
        return given().queryParam("asOf", day).get("/v1/communes/{code}/indicators", commune).then();
    }

    private static ValidatableResponse items(String commune, String indicator, int limit, String cursor) {
        var request = given().queryParam("asOf", DUE.toString()).queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/communes/{code}/indicators/{indicator}/items", commune, indicator).then();
    }

    private UUID oweDecision(String commune, int number, LocalDate sendBy) {
        UUID decision = UUID.randomUUID();
        owe(Obligation.toSendDecision(decision, UUID.randomUUID(), commune, "Quyết định " + number, sendBy.minusDays(7),
                sendBy));
        return decision;
    }

    private void owe(Obligation obligation) {
        QuarkusTransaction.requiringNew().run(() -> obligations.owe(obligation));
    }

    private void fulfil(UUID decision, LocalDate sentOn) {
        QuarkusTransaction.requiringNew()
                .run(() -> obligations.fulfil(Duty.SEND_DECISION, decision, sentOn, decision));
    }
}
