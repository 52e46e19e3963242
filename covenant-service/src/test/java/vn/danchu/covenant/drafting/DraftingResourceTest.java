package vn.danchu.covenant.drafting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import vn.danchu.covenant.CovenantFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DraftingResourceTest {
    private static final String INVALID = "https://danchu.vn/problems/invalid-request";
    private static final Map<String, String> OTHER_TEXT = Map.of("name", "HUONG_UOC", "title", "Hương ước", "text",
            "Điều 1. Khác.");
    private CovenantFixture village;

    @BeforeEach
    void aVillage() {
        village = CovenantFixture.inANewVillage();
    }

    @Test
    void theVillageHeadEntersADraftThatEverybodyReads() {
        Response created = village.drafting(village.aDraft());

        created.then().statusCode(201).body("state", is("FINAL_DRAFT"), "villageCode", is(village.villageCode()),
                "communeCode", is("06211"), "name", is("QUY_UOC"), "postedOn", nullValue());
        given().get(created.header("Location")).then().statusCode(200).header("ETag", is("\"0\""))
                .header("API-Version", is("1.0.0")).body("title", is("Quy ước thôn Bản Mới"));
    }

    @Test
    void theSameRequestTwiceMakesOneDraft() {
        var key = UUID.randomUUID();
        var first = village.villageHead().header("Idempotency-Key", key).body(village.aDraft()).post("/v1/covenants");

        var second = village.villageHead().header("Idempotency-Key", key).body(village.aDraft()).post("/v1/covenants");

        second.then().statusCode(201).header("Idempotent-Replayed", "true").body("id",
                equalTo(first.jsonPath().getString("id")));
    }

    @Test
    void aDraftNeedsAnIdempotencyKey() {
        village.villageHead().body(village.aDraft()).post("/v1/covenants").then().statusCode(400)
                .body("type", endsWith("idempotency-key-missing"));
    }

    @Test
    void aDraftOfAnUnknownVillageIsRefused() {
        village.drafting(Map.of("villageId", UUID.randomUUID(), "name", "QUY_UOC", "title", "Quy ước", "text", "…"))
                .then().statusCode(422).body("errors[0].field", is("villageId"));
    }

    @ParameterizedTest
    @CsvSource({"vi, Yêu cầu chưa hợp lệ, không được để trống, không được quá 300 ký tự",
        "en, The request is not valid, must not be blank, may have at most 300 characters"})
    void everyFieldThatIsNotValidIsNamedInTheLanguageOfTheReader(String language, String title, String blank,
            String tooLong) {
        writing(language, Map.of("villageId", village.villageId(), "name", "QUY_UOC", "title", "x".repeat(301), "text",
                " ")).then().statusCode(400).contentType("application/problem+json")
                .header("Content-Language", is(language)).body("type", is(INVALID), "title", is(title),
                        "errors.field", contains("text", "title"), "errors.detail", contains(blank, tooLong),
                        "violations", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"vi, state, không có trường này, name, không đúng kiểu",
        "en, state, there is no such field, name, is of another kind"})
    void aFieldThatNobodyKnowsAndOneOfAnotherKindAreNamed(String language, String unknown, String noSuchField,
            String misread, String anotherKind) {
        var draft = new HashMap<String, Object>(village.aDraft());
        draft.put(unknown, "RECOGNISED");
        writing(language, draft).then().statusCode(400).body("type", is(INVALID), "errors.field", contains(unknown),
                "errors.detail", contains(noSuchField));
        draft.remove(unknown);
        draft.put(misread, "LUẬT");
        writing(language, draft).then().statusCode(400).body("type", is(INVALID), "errors.field", contains(misread),
                "errors.detail", contains(anotherKind));
    }

    @ParameterizedTest
    @CsvSource({"vi, Nội dung không phải là JSON", "en, The content is no readable JSON"})
    void whatIsNoJsonIsSaidToBeNone(String language, String reason) {
        writing(language, "{\"villageId\": \"").then().statusCode(400).contentType("application/problem+json")
                .body("type", is(INVALID), "errors.field", contains("body"), "errors.detail",
                        contains(startsWith(reason)), "detail", startsWith(reason));
        writing(language, "").then().statusCode(400).body("type", is(INVALID), "errors.field", contains("body"));
    }

    @ParameterizedTest
    @CsvSource({"vi, Địa chỉ này không nhận phương thức của yêu cầu",
        "en, This address does not take the method of the request"})
    void whatTheFrameworkRefusesIsSaidInTheLanguageOfTheReaderToo(String language, String title) {
        given().header("Accept-Language", language).delete("/v1/covenants").then().statusCode(405)
                .header("Content-Language", is(language)).header("API-Version", is("1.0.0"))
                .body("type", endsWith("/method-not-allowed"), "title", is(title));
    }

    private Response writing(String language, Object body) {
        String head = TestTokens.of("truong.thon").roles("village-head", "citizen").units(village.unit()).token();
        return given().auth().oauth2(head).contentType(ContentType.JSON).header("Accept-Language", language)
                .header("Idempotency-Key", UUID.randomUUID()).body(body).post("/v1/covenants");
    }

    @Test
    void aDraftIsChangedOnTheVersionThatWasRead() {
        UUID covenant = village.drafted();

        revising(covenant, "\"0\"").then().statusCode(200).header("ETag", is("\"1\"")).body("title", is("Hương ước"),
                "name", is("HUONG_UOC"), "version", is(1));
    }

    @Test
    void aChangeOfAnOldVersionIsRefused() {
        UUID covenant = village.drafted();
        revising(covenant, "\"0\"").then().statusCode(200);

        revising(covenant, "\"0\"").then().statusCode(412).body("type", endsWith("stale-version"));
    }

    @Test
    void aChangeWithoutIfMatchIsRefused() {
        village.villageHead().body(OTHER_TEXT).put("/v1/covenants/" + village.drafted()).then().statusCode(428);
    }

    @Test
    void theTextStandsFastOnceItWasPutToTheVote() {
        UUID covenant = village.inVote();
        String version = given().get("/v1/covenants/" + covenant).header("ETag");

        revising(covenant, version).then().statusCode(409).body("type", endsWith("illegal-step"), "article",
                is("Decree 61/2023/NĐ-CP, Art. 9(4)"));
        given().get("/v1/covenants/" + covenant).then().body("title", is("Quy ước thôn Bản Mới"));
    }

    @Test
    void thePostingSaysFromWhenTheDraftMayBeVotedOn() {
        UUID covenant = village.drafted();

        village.posting(covenant, "2026-11-01").then().statusCode(200).body("postedOn", is("2026-11-01"),
                "postingPlaces", contains("Nhà văn hóa thôn"), "voteFrom", is("2026-12-01"), "state",
                is("FINAL_DRAFT"));
    }

    @Test
    void aLaterPostingReplacesTheEarlierOne() {
        UUID covenant = village.drafted();
        village.posting(covenant, "2026-10-01").then().statusCode(200);

        village.posting(covenant, "2026-11-01").then().statusCode(200).body("voteFrom", is("2026-12-01"),
                "postingPlaces.size()", is(1));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, 200", "2026-11-20, 200", "2026-11-21, 422"})
    void aPostingIsNotRecordedBeforeItHappens(String day, int status) {
        village.posting(village.drafted(), day).then().statusCode(status);
    }

    @Test
    void aPostingNeedsAPlace() {
        village.villageHead().body(Map.of("postedOn", "2026-11-01", "places", new String[0]))
                .post("/v1/covenants/" + village.drafted() + "/posting").then().statusCode(400);
    }

    private Response revising(UUID covenant, String version) {
        return village.villageHead().header("If-Match", version).body(OTHER_TEXT).put("/v1/covenants/" + covenant);
    }
}
