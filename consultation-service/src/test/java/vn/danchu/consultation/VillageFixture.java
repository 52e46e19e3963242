package vn.danchu.consultation;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.danchu.consultation.election.HeadFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.consultation.onlinevote.OnlineVoteFixture;
import vn.danchu.consultation.roll.RollFixture;
import vn.danchu.platform.territory.Territory;
import vn.danchu.platform.testing.TestTokens;

/** A village of Cao Lộc with households, its officials and its representatives, made through the API as offices do. */
public final class VillageFixture {
    // Three digits, so that the code without its last digit is another village's.
    private static final AtomicInteger NEXT = new AtomicInteger(100);
    public static final Map<String, Object> SIGNATORIES = Map.of("documentForm", "RESOLUTION", "villageHead",
            "Hoàng Văn Trưởng", "frontHead", "Lý Thị Mặt", "households", List.of("H000", "H001"));
    private static final String BEGINNING = "2025-07-01";
    private static final String CAO_LOC = "06211";
    private final String commune;
    private final String code;
    private final String unit;
    private final int number;
    private final int households;
    private String id;

    private VillageFixture(String code, int households) {
        this.number = Integer.parseInt(code.substring(6));
        this.commune = code.substring(0, 5);
        this.code = code;
        this.unit = placeOf(commune) + "/" + code;
        this.households = households;
    }

    public static VillageFixture aVillageOf(int households) {
        return aVillageIn(CAO_LOC, households);
    }

    /** A village of another commune. */
    public static VillageFixture aVillageIn(String commune, int households) {
        VillageFixture village = new VillageFixture(freshCodeIn(commune), households).establish();
        village.importHouseholds(village.householdList(), BEGINNING).then().statusCode(201);
        return village;
    }

    public static VillageFixture anEmptyVillage() {
        return new VillageFixture(freshCode(), 0).establish();
    }

    /** A village that began by a resolution. */
    public static VillageFixture begun(String code, String id, int households) {
        VillageFixture village = new VillageFixture(code, households);
        village.id = id;
        return village;
    }

    /** The code of a village that is still to begin. */
    public static String freshCode() {
        return freshCodeIn(CAO_LOC);
    }

    public static String freshCodeIn(String commune) {
        return commune + "-" + NEXT.getAndIncrement();
    }

    private VillageFixture establish() {
        id = creating(officerOf(commune))
                .body(Map.of("communeCode", commune, "code", code, "name", "Thôn " + number, "kind",
                        "VILLAGE", "validFrom", BEGINNING, "resolution", "05/NQ-HĐND"))
                .post("/v1/villages").then().statusCode(201).extract().path("id");
        return this;
    }

    public String householdList() {
        return "householdNumber,address,representativeName,representativeCitizenNumber\n" + IntStream
                .range(0, households)
                .mapToObj(
                        i -> "H%03d,\"Thôn %d, xã Cao Lộc\",Hoàng Văn %d,%s".formatted(i, number, i, citizenNumber(i)))
                .collect(Collectors.joining("\n"));
    }

    public Response importHouseholds(String csv, boolean dryRun) {
        return importHouseholds(csv, Map.of("dryRun", dryRun));
    }

    /** A list that holds from an earlier day. */
    public Response importHouseholds(String csv, String asOf) {
        return importHouseholds(csv, Map.of("dryRun", false, "asOf", asOf));
    }

    private Response importHouseholds(String csv, Map<String, Object> query) {
        return given().auth().oauth2(officerOf(commune)).contentType("text/csv; charset=UTF-8").queryParams(query)
                .body(csv).post("/v1/villages/" + id + "/household-imports");
    }

    /** A roll that nobody has signed. */
    public String drawnRoll() {
        return creating(head()).post("/v1/villages/" + id + "/rolls").then().statusCode(201).extract().path("id");
    }

    /** A roll signed by both heads. */
    public String certifiedRoll() {
        return RollFixture.certified(drawnRoll(), head(), frontHead());
    }

    /** A matter to which both heads agree; that of who is head is whether the head may leave, as he asked. */
    public String matter(String kind) {
        return kind.equals("VILLAGE_HEAD") ? dismissalMatter() : agreed(proposedMatter(kind));
    }

    private String dismissalMatter() {
        HeadFixture.takeProposalBack(this);
        String filed = given().queryParam("village", id).get("/v1/dismissals")
                .path("items.find { it.state == 'FILED' }?.matterId");
        return filed == null ? dismissal().path("matterId") : filed;
    }

    /** The head asks to leave. */
    public Response dismissal() {
        return dismissal(head(), Map.of("ground", "OWN_REQUEST"));
    }

    public Response dismissal(String token, Map<String, Object> more) {
        Map<String, Object> paper = new HashMap<>(Map.of("villageId", id, "headName", "Hoàng Văn Trưởng", "reason",
                "Lý do sức khỏe", "filedOn", "2025-09-01"));
        paper.putAll(more);
        return creating(token).body(paper).post("/v1/dismissals");
    }

    /** A matter that waits for the Front head. */
    public String proposedMatter(String kind) {
        return creating(head())
                .body(Map.of("villageId", id, "kind", kind, "title", "Giờ bật loa của thôn", "proposal", "Từ 5 giờ 30"))
                .post("/v1/matters").then().statusCode(201).extract().path("id");
    }

    /** The matter, to which the Front head has agreed since long. */
    public String agreed(String matter) {
        agree(frontHead(), matter, LocalDate.of(2023, 7, 1)).then().statusCode(201);
        return matter;
    }

    public static Response agree(String token, String matter, LocalDate on) {
        return creating(token).body(Map.of("agreedOn", on.toString())).post("/v1/matters/" + matter + "/agreement");
    }

    public Response proposeOnlineVote(String matter, String roll, OffsetDateTime opensAt, OffsetDateTime closesAt) {
        return creating(head()).body(OnlineVoteFixture.proposal(roll, opensAt, closesAt))
                .post("/v1/matters/" + matter + "/online-votes");
    }

    /** The count of a meeting to which every household came; those not in favour were against. */
    public Map<String, Object> minutes(int yes, LocalDate heldOn) {
        return MinutesFixture.minutes(certifiedRoll(), heldOn, households, yes);
    }

    /** What such a meeting decided. */
    public String decision(int yes, LocalDate heldOn) {
        return MinutesFixture.confirmed(this, head(), matter("SELF_GOVERNANCE"), minutes(yes, heldOn)).then()
                .statusCode(200).extract().path("decisionId");
    }

    public Response sign(String decision, String version) {
        return sign(head(), decision, version);
    }

    public Response sign(String token, String decision, String version) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("If-Match", version)
                .body(SIGNATORIES).put("/v1/decisions/" + decision + "/signatories");
    }

    public String proposedVote(OffsetDateTime opensAt, OffsetDateTime closesAt) {
        return proposeOnlineVote(matter("SELF_GOVERNANCE"), certifiedRoll(), opensAt, closesAt).then().statusCode(201)
                .extract().path("id");
    }

    /** An online vote to which the Front head has agreed. */
    public String agreedVote(OffsetDateTime opensAt, OffsetDateTime closesAt) {
        String vote = proposedVote(opensAt, closesAt);
        given().auth().oauth2(frontHead()).post("/v1/online-votes/" + vote + "/agreement").then().statusCode(200);
        return vote;
    }

    /** An online vote that the commune knows of. */
    public String reportedVote(OffsetDateTime opensAt, OffsetDateTime closesAt) {
        String vote = agreedVote(opensAt, closesAt);
        report(vote).then().statusCode(200);
        return vote;
    }

    public Response report(String vote) {
        return given().auth().oauth2(head()).post("/v1/online-votes/" + vote + "/report");
    }

    /** An online vote to which every household has agreed. */
    public String consentedVote(OffsetDateTime opensAt, OffsetDateTime closesAt) {
        String vote = reportedVote(opensAt, closesAt);
        IntStream.range(0, households).forEach(i -> consent(vote, i).then().statusCode(201));
        return vote;
    }

    /** An open online vote to which every household has agreed. */
    public String openVote(OffsetDateTime opensAt, OffsetDateTime closesAt) {
        String vote = consentedVote(opensAt, closesAt);
        given().auth().oauth2(head()).post("/v1/online-votes/" + vote + "/opening").then().statusCode(200);
        return vote;
    }

    public Response consent(String vote, int household) {
        return creating(representative(household)).post("/v1/online-votes/" + vote + "/consents");
    }

    public Response cast(String vote, int household, String choice, String key) {
        return given().auth().oauth2(representative(household)).header("Idempotency-Key", key)
                .contentType(ContentType.JSON).body(Map.of("choice", choice))
                .post("/v1/online-votes/" + vote + "/ballots");
    }

    public Response close(String vote) {
        return given().auth().oauth2(head()).post("/v1/online-votes/" + vote + "/closing");
    }

    /** A request with a fresh Idempotency-Key. */
    public static RequestSpecification creating(String token) {
        return given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }

    public String id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String unit() {
        return unit;
    }

    public int households() {
        return households;
    }

    public String citizenNumber(int household) {
        return "000%04d%05d".formatted(number, household);
    }

    public String representative(int household) {
        return TestTokens.of("ho." + number + "." + household).roles("citizen").citizenNumber(citizenNumber(household))
                .token();
    }

    /** Who chairs a meeting on a matter of the kind, and keeps its record. */
    public String keeperOf(String kind) {
        return kind.equals("VILLAGE_HEAD") ? frontHead() : head();
    }

    public String head() {
        return TestTokens.of("truong.thon." + number).roles("village-head", "citizen").units(unit).token();
    }

    public String frontHead() {
        return TestTokens.of("mat.tran." + number).roles("village-front-head", "citizen").units(unit).token();
    }

    public static String communeChair() {
        return TestTokens.of("chu.tich.xa").roles("commune-chair").units("20/06211").token();
    }

    public static String communeFront() {
        return TestTokens.of("mat.tran.xa").roles("commune-front").units("20/06211").token();
    }

    public static String officer() {
        return officerOf(CAO_LOC);
    }

    static String officerOf(String commune) {
        return TestTokens.of("noi.vu").roles("home-affairs-officer").units(placeOf(commune)).token();
    }

    private static String placeOf(String commune) {
        return Territory.official().require(commune, LocalDate.parse(BEGINNING)).path().toString();
    }
}
