package vn.danchu.consultation;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.boardelection.BoardElectionFixture;
import vn.danchu.consultation.minutes.MinutesFixture;

/** A decision of a village's meeting, and what head, committee and Front do with it through the API. */
public final class DecisionFixture {
    private final VillageFixture village;
    private final String keeper;
    private final String id;

    private DecisionFixture(VillageFixture village, String keeper, String id) {
        this.village = village;
        this.keeper = keeper;
        this.id = id;
    }

    /** The record of a vote on who is head is kept by the Front head, who chaired it. */
    public static DecisionFixture onWhoIsHead(VillageFixture village, String id) {
        return new DecisionFixture(village, village.frontHead(), id);
    }

    /** The record of every other vote is kept by the head. */
    public static DecisionFixture keptByHead(VillageFixture village, String id) {
        return new DecisionFixture(village, village.head(), id);
    }

    /** Adopted by all households of a village of three. */
    public static DecisionFixture adopted(String kind, LocalDate votedOn) {
        return adoptedBy(VillageFixture.aVillageOf(3), kind, votedOn);
    }

    /** Adopted by all households of the village. */
    public static DecisionFixture adoptedBy(VillageFixture village, String kind, LocalDate votedOn) {
        Map<String, Object> minutes = kind.equals("VILLAGE_HEAD")
                ? MinutesFixture.onWhoIsHead(village, village.households(), votedOn)
                : village.minutes(village.households(), votedOn);
        return of(village, village.keeperOf(kind), BoardElectionFixture.matterOf(village, kind), minutes);
    }

    public static DecisionFixture rejected(String kind, LocalDate votedOn) {
        VillageFixture village = VillageFixture.aVillageOf(3);
        return of(village, village.matter(kind), 0, votedOn);
    }

    /** What a meeting of all households decides on the matter. */
    public static DecisionFixture of(VillageFixture village, String matter, int yes, LocalDate votedOn) {
        return of(village, village.head(), matter, village.minutes(yes, votedOn));
    }

    private static DecisionFixture of(VillageFixture village, String keeper, String matter,
            Map<String, Object> minutes) {
        String id = MinutesFixture.confirmed(village, keeper, matter, minutes).then().statusCode(200).extract()
                .path("decisionId");
        return new DecisionFixture(village, keeper, id);
    }

    public DecisionFixture sent(LocalDate on) {
        village.sign(keeper, id, given().get("/v1/decisions/" + id).header("ETag")).then().statusCode(200);
        post(keeper, "/sending", Map.of("sentOn", on.toString())).then().statusCode(201);
        return this;
    }

    /** Both bodies of the commune have it since that day. */
    public DecisionFixture received(LocalDate on) {
        receiving("committee", VillageFixture.communeChair(), on).then().statusCode(201);
        receiving("front", VillageFixture.communeFront(), on).then().statusCode(201);
        return this;
    }

    public Response receiving(String body, String token, LocalDate on) {
        return post(token, "/receipts/" + body, Map.of("receivedOn", on.toString()));
    }

    public Response recognising(String token, LocalDate on) {
        return post(token, "/recognition", Map.of("number", "41/QĐ-UBND", "decidedOn", on.toString()));
    }

    public Response refusing(String token, LocalDate on, String reason) {
        return post(token, "/recognition/refusal",
                Map.of("number", "12/UBND", "decidedOn", on.toString(), "reason", reason));
    }

    public Response measure(String token, String kind, String ground, LocalDate on) {
        return post(token, "/measures", Map.of("kind", kind, "ground", ground, "number", "47/QĐ-UBND", "reason",
                "Không thông báo cuộc họp trước 02 ngày", "takenOn", on.toString()));
    }

    /** The matter that changes this decision. */
    public Response proposingChange(String manner) {
        return head("/change-proposals",
                Map.of("manner", manner, "title", "Đổi giờ bật loa", "proposal", "Từ 17 giờ"));
    }

    /** The matter that changes this decision, to which the Front head agrees. */
    public String agreedChange(String manner) {
        return village.agreed(proposingChange(manner).then().statusCode(201).extract().path("id"));
    }

    /** The later decision of the same village, which all households adopt. */
    public DecisionFixture changed(String manner, LocalDate votedOn) {
        return of(village, agreedChange(manner), village.households(), votedOn);
    }

    public Response head(String path, Map<String, Object> body) {
        return post(village.head(), path, body);
    }

    public Response post(String token, String path, Map<String, Object> body) {
        return VillageFixture.creating(token).body(body).post("/v1/decisions/" + id + path);
    }

    public ValidatableResponse read() {
        return given().header("Accept-Language", "en").get("/v1/decisions/" + id).then().statusCode(200);
    }

    public ValidatableResponse verify(String sha256) {
        return given().header("Accept-Language", "en").queryParam("sha256", sha256)
                .get("/v1/decisions/" + id + "/verification").then();
    }

    public byte[] document() {
        return given().get("/v1/decisions/" + id + "/document").then().statusCode(200).extract().asByteArray();
    }

    public String id() {
        return id;
    }

    public VillageFixture village() {
        return village;
    }
}
