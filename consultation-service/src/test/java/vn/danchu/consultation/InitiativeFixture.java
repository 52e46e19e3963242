package vn.danchu.consultation;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** An initiative of the first household of a village, and what households and heads do with it through the API. */
public final class InitiativeFixture {
    private final VillageFixture village;
    private final String id;

    private InitiativeFixture(VillageFixture village, String id) {
        this.village = village;
        this.id = id;
    }

    public static InitiativeFixture startedIn(VillageFixture village) {
        return startedIn(village, "COMMON_FUNDS");
    }

    public static InitiativeFixture startedIn(VillageFixture village, String kind) {
        return started(village, content(village, kind));
    }

    public static InitiativeFixture started(VillageFixture village, Map<String, Object> content) {
        return new InitiativeFixture(village, start(village.representative(0), content).then().statusCode(201)
                .extract().path("id"));
    }

    public static Response start(VillageFixture village, String token, String kind) {
        return start(token, content(village, kind));
    }

    public static Response start(String token, Map<String, Object> content) {
        return VillageFixture.creating(token).header("Accept-Language", "en").body(content).post("/v1/initiatives");
    }

    public static Map<String, Object> content(VillageFixture village, String kind) {
        return Map.of("villageId", village.id(), "kind", kind, "title", "Quỹ khuyến học của thôn", "proposal",
                "Mỗi hộ góp 20 nghìn đồng mỗi tháng.");
    }

    /** Sent to the head after so many households, from the first on, have consented. */
    public InitiativeFixture submittedWith(int consents) {
        for (int household = 0; household < consents; household++) {
            consent(household).then().statusCode(201);
        }
        submit().then().statusCode(201);
        return this;
    }

    public Response consent(int household) {
        return post(village.representative(household), "/consents", Map.of());
    }

    public Response takeBack(int household) {
        return post(village.representative(household), "/consents/taking-back", Map.of());
    }

    /** What a list on paper contains. */
    public static Map<String, Object> list(LocalDate givenOn, String... numbers) {
        return Map.of("manner", "PAPER", "households", Arrays.stream(numbers)
                .map(number -> Map.of("number", number, "givenOn", givenOn.toString())).toList());
    }

    public Response enter(String token, LocalDate givenOn, String... numbers) {
        return post(token, "/consents/lists", list(givenOn, numbers));
    }

    public Response submit() {
        return post(village.representative(0), "/submission", Map.of());
    }

    public Response approve(String token, LocalDate on) {
        return post(token, "/approval", Map.of("approvedOn", on.toString(), "benefit", "Trẻ em được đi học"));
    }

    public Response table(String token) {
        return post(token, "/tabling", Map.of());
    }

    public Response decline(String token) {
        return post(token, "/refusal", Map.of("reason", "Trái Luật Giáo dục"));
    }

    public Response post(String token, String path, Map<String, Object> body) {
        var request = VillageFixture.creating(token).header("Accept-Language", "en");
        return (body.isEmpty() ? request : request.body(body)).post("/v1/initiatives/" + id + path);
    }

    public Response consents(String token) {
        return given().auth().oauth2(token).get("/v1/initiatives/" + id + "/consents");
    }

    public ValidatableResponse read() {
        return given().get("/v1/initiatives/" + id).then().statusCode(200);
    }

    public String id() {
        return id;
    }
}
