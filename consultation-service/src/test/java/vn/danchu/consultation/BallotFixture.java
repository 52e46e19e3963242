package vn.danchu.consultation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.web.OfficialClock;

/** Household ballots of a village: handed out on 29 November 2026, returned until {@link #END}, and what the team does. */
public final class BallotFixture {
    public static final String END = "2026-12-05T17:00:00+07:00";
    private final VillageFixture village;
    private final String planner;
    private final String id;

    private BallotFixture(VillageFixture village, String planner, String id) {
        this.village = village;
        this.planner = planner;
        this.id = id;
    }

    /** A plan whose team's leader is of household H003. */
    public static Map<String, Object> plan() {
        return plan("2026-11-29", END);
    }

    public static Map<String, Object> plan(String distributeOn, String collectUntil) {
        return new HashMap<>(Map.of("purpose", "Lấy ý kiến các hộ", "arrangements", "Mỗi thành viên một cụm",
                "ballotForm", "Quyết định số 15/QĐ-UBND", "distributeOn", distributeOn, "collectUntil", collectUntil,
                "team", List.of(
                        Map.of("name", "Lý Thị Mặt", "represents", "FRONT_COMMITTEE", "leader", true,
                                "householdNumber", "H003"),
                        member("Hoàng Văn Trưởng", "VILLAGE"), member("Vi Thị Phụ", "SOCIO_POLITICAL_ORGANISATION"))));
    }

    public static Map<String, Object> member(String name, String represents) {
        return Map.of("name", name, "represents", represents, "leader", false);
    }

    public static Response plan(String token, String matter, Map<String, Object> plan) {
        return VillageFixture.creating(token).body(plan).post("/v1/matters/" + matter + "/ballot-rounds");
    }

    public static BallotFixture planned(VillageFixture village, String matter) {
        return planned(village, matter, plan());
    }

    private static BallotFixture planned(VillageFixture village, String matter, Map<String, Object> plan) {
        return plannedBy(plannerOf(village, matter), village, matter, plan);
    }

    /** Planned by somebody who takes the further steps, too. */
    public static BallotFixture plannedBy(String token, VillageFixture village, String matter,
            Map<String, Object> plan) {
        return new BallotFixture(village, token,
                plan(token, matter, plan).then().statusCode(201).extract().path("id"));
    }

    private static String plannerOf(VillageFixture village, String matter) {
        return village.keeperOf(given().get("/v1/matters/" + matter).path("kind"));
    }

    /** A meeting yesterday to which one household came. */
    public static void failedMeeting(VillageFixture village, String matter) {
        String kind = given().get("/v1/matters/" + matter).path("kind");
        Map<String, Object> minutes = MinutesFixture.minutes(village.certifiedRoll(), LocalDate.of(2026, 11, 25), 1, 0);
        if (kind.equals("VILLAGE_HEAD")) {
            List<String> dismissals = given().queryParam("village", village.id()).get("/v1/dismissals")
                    .path("items.matterId");
            minutes.putAll(Map.of("convenor", dismissals.contains(matter) ? "FRONT_HEAD" : "ELECTION_TEAM", "authority",
                    "34/QĐ-UBND"));
        }
        MinutesFixture.confirmed(village, village.keeperOf(kind), matter, minutes).then().statusCode(200).body(
                "outcome",
                equalTo("NO_QUORUM"));
    }

    /** Issued on the 26th, told on the 27th and handed out on the 29th, all on paper. */
    public static Map<String, Object> paper(VillageFixture village) {
        return new HashMap<>(Map.of("plan", plan(), "issuedOn", "2026-11-26", "sentOn", "2026-11-28", "notice",
                Map.of("givenOn", "2026-11-27", "forms", List.of("POSTING")), "begunOn", "2026-11-29", "rollId",
                village.certifiedRoll()));
    }

    public static Response enter(String token, String matter, Map<String, Object> paper) {
        return VillageFixture.creating(token).header("Accept-Language", "en").body(paper)
                .post("/v1/matters/" + matter + "/ballot-rounds/on-paper");
    }

    /** Entered by the head; the Front has yet to agree. */
    public static BallotFixture entered(VillageFixture village, String matter, Map<String, Object> paper) {
        return enteredBy(village.head(), village, matter, paper);
    }

    public static BallotFixture enteredBy(String token, VillageFixture village, String matter,
            Map<String, Object> paper) {
        return new BallotFixture(village, token,
                enter(token, matter, paper).then().statusCode(201).extract().path("id"));
    }

    /** Entered by the head, and agreed to by the Front head. */
    public static BallotFixture agreedOnPaper(VillageFixture village, String matter, Map<String, Object> paper) {
        BallotFixture round = entered(village, matter, paper);
        round.agree(round.tag()).then().statusCode(200).body("state", equalTo("OUT"));
        return round;
    }

    /** Agreed to at the time that it is. */
    public static BallotFixture issued(VillageFixture village, String matter) {
        BallotFixture round = planned(village, matter);
        boolean onWhoIsHead = given().get("/v1/matters/" + matter).path("kind").equals("VILLAGE_HEAD");
        // Who is head is asked by the Front head, and nobody agrees to his own plan.
        round.agree(onWhoIsHead ? VillageFixture.communeFront() : village.frontHead(), round.tag()).then()
                .statusCode(200);
        return round;
    }

    /** Planned and agreed to on the 26th, announced on the 27th, and out since half past seven on the 29th. */
    public static BallotFixture out(VillageFixture village, String matter) {
        MeetingFixture.itIs("2026-11-26T09:00");
        BallotFixture round = issued(village, matter);
        MeetingFixture.itIs("2026-11-27T09:00");
        round.announce("2026-11-27").then().statusCode(201);
        MeetingFixture.itIs("2026-11-29T07:30");
        round.begin(village.certifiedRoll()).then().statusCode(201);
        return round;
    }

    /** Planned three days ago for today and the two days after, not yet agreed to; the clock goes on as ever. */
    public static BallotFixture plannedForToday(VillageFixture village, String matter) {
        LocalDate today = LocalDate.now(OfficialClock.ZONE);
        MeetingFixture.itIs(today.minusDays(3) + "T09:00");
        BallotFixture round = planned(village, matter,
                plan(today.toString(), today.plusDays(2) + "T17:00:00+07:00"));
        clockGoesOn();
        return round;
    }

    /** As {@link #plannedForToday}, and issued on that day. */
    public static BallotFixture issuedForToday(VillageFixture village, String matter) {
        BallotFixture round = plannedForToday(village, matter);
        MeetingFixture.itIs(LocalDate.now(OfficialClock.ZONE).minusDays(3) + "T10:00");
        round.agree(round.tag()).then().statusCode(200);
        clockGoesOn();
        return round;
    }

    /** As {@link #issuedForToday}, and announced two days ago. */
    public static BallotFixture announcedForToday(VillageFixture village, String matter) {
        BallotFixture round = issuedForToday(village, matter);
        round.announce(LocalDate.now(OfficialClock.ZONE).minusDays(2).toString()).then().statusCode(201);
        return round;
    }

    /** As {@link #announcedForToday}, and begun. */
    public static BallotFixture outToday(VillageFixture village, String matter) {
        BallotFixture round = announcedForToday(village, matter);
        round.begin(village.certifiedRoll()).then().statusCode(201);
        return round;
    }

    private static void clockGoesOn() {
        QuarkusMock.installMockForType(Clock.system(OfficialClock.ZONE), Clock.class);
    }

    public Response agree(String tag) {
        return agree(village.frontHead(), tag);
    }

    public Response agree(String token, String tag) {
        return matching(token, tag).put(address("/agreement"));
    }

    public Response revise(String token, String tag, Map<String, Object> plan) {
        return matching(token, tag).body(plan).put(address("/plan"));
    }

    public Response send(String on) {
        return posting(planner, "/sending", Map.of("sentOn", on));
    }

    public Response announce(String on) {
        return posting(planner, "/notice", Map.of("givenOn", on, "forms", List.of("POSTING", "LOUDSPEAKER")));
    }

    public Response begin(String roll) {
        return posting(planner, "/distribution", Map.of("rollId", roll));
    }

    public Response enter(String step, String... households) {
        return enter(step, Map.of(), households);
    }

    public Response enter(String step, Map<String, Object> more, String... households) {
        Map<String, Object> body = new HashMap<>(Map.of("step", step, "householdNumbers", List.of(households)));
        body.putAll(more);
        return posting(village.frontHead(), "/entries", body);
    }

    /** The first so many households take their ballot and return it. */
    public BallotFixture returnedBy(int households) {
        String[] numbers = IntStream.range(0, households).mapToObj("H%03d"::formatted).toArray(String[]::new);
        enter("GIVE_OUT", numbers).then().statusCode(201);
        enter("RETURN", numbers).then().statusCode(201);
        return this;
    }

    /** A box of valid ballots, those not in favour against; the second and third household watch. */
    public static Map<String, Object> box(int ballots, int yes) {
        return new HashMap<>(Map.of("inBox", ballots, "valid", ballots, "invalid", 0, "yes", yes, "no", ballots - yes,
                "other", 0, "witnesses", List.of("H001", "H002")));
    }

    public Response count(Map<String, Object> found) {
        return VillageFixture.creating(village.frontHead()).body(found).post(address("/count"));
    }

    public Response recount(String token, String tag, Map<String, Object> found) {
        return matching(token, tag).body(found).put(address("/count"));
    }

    /** Confirms the count as it stands. */
    public Response confirm(String token) {
        return confirm(token, get("/count").header("ETag"));
    }

    public Response confirm(String token, String tag) {
        return matching(token, tag).put(address("/count/confirmation"));
    }

    public Response withdraw(String token) {
        return given().auth().oauth2(token).post(address("/withdrawal"));
    }

    public Response get(String path) {
        return given().get(address(path));
    }

    public Response get(String token, String path) {
        return given().auth().oauth2(token).get(address(path));
    }

    public Response posting(String token, String path, Map<String, ?> body) {
        return VillageFixture.creating(token).header("Accept-Language", "en").body(body).post(address(path));
    }

    public String tag() {
        return get("").header("ETag");
    }

    private static RequestSpecification matching(String token, String tag) {
        RequestSpecification request = given().auth().oauth2(token).contentType("application/json");
        return tag == null ? request : request.header("If-Match", tag);
    }

    private String address(String path) {
        return "/v1/ballot-rounds/" + id + path;
    }

    public String id() {
        return id;
    }
}
