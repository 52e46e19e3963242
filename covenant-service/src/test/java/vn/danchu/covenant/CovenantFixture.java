package vn.danchu.covenant;

import static io.restassured.RestAssured.given;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.danchu.consultation.contracts.initiative.CovenantProposed;
import vn.danchu.consultation.contracts.village.VillageEstablished;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.web.OfficialClock;

/** A village of its own, its people, and covenants at the stage that a test needs. */
public final class CovenantFixture {
    /** The day on which these tests take place, unless one says otherwise: a Friday. */
    public static final String TODAY = "2026-11-20";
    private final VillageEstablished village;

    private CovenantFixture(VillageEstablished village) {
        this.village = village;
    }

    /** A village that the service has heard of, on {@link #TODAY}. */
    public static CovenantFixture inANewVillage() {
        todayIs(TODAY);
        CovenantFixture fixture = new CovenantFixture(Consultation.establishesAVillage());
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> given()
                .get("/v1/covenants?village=" + fixture.village.villageId()).statusCode() == 200);
        return fixture;
    }

    /** Nine o'clock in the morning of the day, Viet Nam. */
    public static void todayIs(String day) {
        Instant nine = LocalDate.parse(day).atTime(9, 0).atZone(OfficialClock.ZONE).toInstant();
        QuarkusMock.installMockForType(Clock.fixed(nine, OfficialClock.ZONE), Clock.class);
    }

    public UUID villageId() {
        return village.villageId();
    }

    public String villageCode() {
        return village.villageCode();
    }

    public String unit() {
        return "20/" + Consultation.COMMUNE + "/" + village.villageCode();
    }

    public RequestSpecification villageHead() {
        return as(TestTokens.of("truong.thon").roles("village-head", "citizen").units(unit()));
    }

    public static RequestSpecification chair() {
        return as(TestTokens.of("chu.tich.xa").roles("commune-chair").units("20/06211"));
    }

    public static RequestSpecification as(TestTokens bearer) {
        return given().auth().oauth2(bearer.token()).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    public Map<String, Object> aDraft() {
        return Map.of("villageId", villageId(), "name", "QUY_UOC", "title", "Quy ước thôn Bản Mới", "text",
                "Điều 1. Các hộ gia đình giữ gìn đường làng, ngõ xóm.");
    }

    /** What citizens of the village propose, once the service has heard of it. */
    public UUID proposed() {
        return heard(Consultation.proposal(villageId()));
    }

    /** What they propose about a covenant. */
    public UUID proposedTo(String manner, UUID covenant) {
        return heard(Consultation.proposalTo(manner, covenant, villageId()));
    }

    private static UUID heard(CovenantProposed proposal) {
        Consultation.tellsTwice(proposal);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(
                () -> given().get("/v1/covenant-proposals/" + proposal.initiativeId()).statusCode() == 200);
        return proposal.initiativeId();
    }

    public Response drafting(Map<String, Object> draft) {
        return villageHead().header("Idempotency-Key", UUID.randomUUID()).body(draft).post("/v1/covenants");
    }

    public UUID drafted() {
        return drafting(aDraft()).then().statusCode(201).extract().jsonPath().getUUID("id");
    }

    public Response posting(UUID covenant, String day) {
        return villageHead().body(Map.of("postedOn", day, "places", new String[]{"Nhà văn hóa thôn"}))
                .post("/v1/covenants/" + covenant + "/posting");
    }

    public Response puttingToVote(UUID covenant) {
        return villageHead().post("/v1/covenants/" + covenant + "/vote");
    }

    /** A covenant posted long enough ago and put to the vote today. */
    public UUID inVote() {
        UUID covenant = drafted();
        posting(covenant, "2026-10-01").then().statusCode(200);
        puttingToVote(covenant).then().statusCode(200);
        return covenant;
    }

    /** A covenant that the households adopted on {@link #TODAY}. */
    public UUID adopted() {
        UUID covenant = inVote();
        Consultation.adopts(covenant, TODAY);
        awaitState(covenant, "ADOPTED");
        return covenant;
    }

    /** A covenant in force since {@link #TODAY}. */
    public UUID inForce() {
        UUID covenant = adopted();
        submitting(covenant, TODAY).then().statusCode(200);
        recognising(covenant, TODAY).then().statusCode(200);
        return covenant;
    }

    public Response submitting(UUID covenant, String day) {
        return villageHead().body(Map.of("submittedOn", day)).post("/v1/covenants/" + covenant + "/submission");
    }

    public static Response recognising(UUID covenant, String day) {
        return chair().body(Map.of("decisionNumber", "12/QĐ-UBND", "decidedOn", day))
                .post("/v1/covenants/" + covenant + "/recognition");
    }

    public static JsonPath awaitState(UUID covenant, String state) {
        return Awaitility.await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/v1/covenants/" + covenant).jsonPath(),
                        view -> state.equals(view.getString("state")));
    }
}
