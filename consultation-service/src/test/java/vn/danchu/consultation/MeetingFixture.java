package vn.danchu.consultation;

import static io.restassured.RestAssured.given;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;

import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.web.OfficialClock;

/** A meeting of a village, called for {@link #START} and told two days before, with what its chair and its door do. */
public final class MeetingFixture {
    /** When the meeting starts, unless a test calls another. */
    public static final String START = "2026-11-25T19:00:00+07:00";
    private final String chair;
    private final String id;
    private List<String> households;

    private MeetingFixture(String chair, String id) {
        this.chair = chair;
        this.id = id;
    }

    /** From now on it is this time in Viet Nam, until the end of the test. */
    public static void itIs(String localTime) {
        QuarkusMock.installMockForType(Clock.fixed(LocalDateTime.parse(localTime).atZone(OfficialClock.ZONE)
                .toInstant(), OfficialClock.ZONE), Clock.class);
    }

    /** What a call for these matters contains. */
    public static Map<String, Object> callFor(VillageFixture village, String... matters) {
        return new HashMap<>(Map.of("villageId", village.id(), "rollId", village.certifiedRoll(), "occasion",
                "DELIBERATION", "headPost", "FILLED", "chair", "Hoàng Văn Trưởng", "startsAt", START, "place",
                "Nhà văn hóa thôn", "matters", List.of(matters)));
    }

    public static Response call(String token, Map<String, Object> body) {
        return VillageFixture.creating(token).body(body).post("/v1/meetings");
    }

    /** Called at the time that it is. */
    public static MeetingFixture called(VillageFixture village, String... matters) {
        return new MeetingFixture(village.head(), call(village.head(), callFor(village, matters)).then().statusCode(201)
                .extract().path("id"));
    }

    /** In session since seven in the evening of the 25th, told and with papers on the 23rd. */
    public static MeetingFixture inSession(VillageFixture village, String... matters) {
        return called(village, matters).opened();
    }

    /** A meeting on who is head, called and chaired by the Front head, as election team or in the village's Front. */
    public static MeetingFixture onWhoIsHead(VillageFixture village, String occasion, String matter) {
        return new MeetingFixture(village.frontHead(), call(village.frontHead(),
                callOnWhoIsHead(village, occasion, matter)).then().statusCode(201).extract().path("id"));
    }

    /** What a call to elect or to dismiss contains. */
    public static Map<String, Object> callOnWhoIsHead(VillageFixture village, String occasion, String matter) {
        Map<String, Object> call = callFor(village, matter);
        call.put("occasion", occasion);
        call.put("authority", "Quyết định số 33/QĐ-UBND");
        return call;
    }

    /** The meeting of a cluster, called by the head as this says and chaired by whom the token is. */
    public static MeetingFixture ofCluster(VillageFixture village, String chair, Map<String, Object> call) {
        return new MeetingFixture(chair, call(village.head(), call).then().statusCode(201).extract().path("id"));
    }

    /** Told and with papers on the 23rd, in session since seven in the evening of the 25th. */
    public MeetingFixture opened() {
        return openedAt("2026-11-25T19:00");
    }

    /** Told and with papers on the 23rd, in session since its announced time. */
    public MeetingFixture openedAt(String time) {
        itIs("2026-11-23T09:00");
        giveNotice("2026-11-23", "2026-11-23").then().statusCode(201);
        sendPapers("2026-11-23").then().statusCode(201);
        itIs(time);
        open().then().statusCode(200);
        return this;
    }

    /** The clock goes on as ever. */
    public static void itIsNow() {
        QuarkusMock.installMockForType(Clock.system(OfficialClock.ZONE), Clock.class);
    }

    /** Called three days ago for the beginning of today; the clock goes on as ever. */
    public static MeetingFixture calledForToday(VillageFixture village, String... matters) {
        return calledForToday(village.head(), callFor(village, matters));
    }

    private static MeetingFixture calledForToday(String chair, Map<String, Object> call) {
        LocalDate today = LocalDate.now(OfficialClock.ZONE);
        call.put("startsAt", today + "T00:00:00+07:00");
        itIs(today.minusDays(3) + "T09:00");
        String id = call(chair, call).then().statusCode(201).extract().path("id");
        itIsNow();
        return new MeetingFixture(chair, id);
    }

    /** In session since now, called as {@link #calledForToday}. */
    public static MeetingFixture inSessionToday(VillageFixture village, String... matters) {
        return calledForToday(village, matters).openedToday();
    }

    /** In session since now, to elect a head. */
    public static MeetingFixture electionToday(VillageFixture village, String matter) {
        return calledForToday(village.frontHead(), callOnWhoIsHead(village, "HEAD_ELECTION", matter)).openedToday();
    }

    /** In session since now, for a cluster, called three days ago for the beginning of today. */
    public static MeetingFixture ofClusterToday(String chair, Map<String, Object> call) {
        return calledForToday(chair, call).openedToday();
    }

    private MeetingFixture openedToday() {
        String told = LocalDate.now(OfficialClock.ZONE).minusDays(2).toString();
        giveNotice(told, told).then().statusCode(201);
        open().then().statusCode(200);
        return this;
    }

    public Response giveNotice(String givenOn, String postedOn) {
        return posting(chair, "/notice", Map.of("givenOn", givenOn, "forms", List.of("LOUDSPEAKER", "DIRECT"),
                "postedOn", postedOn, "postedAt", "Nhà văn hóa thôn"));
    }

    public Response sendPapers(String sentOn) {
        return posting(chair, "/papers", Map.of("sentOn", sentOn, "form", "DIRECT"));
    }

    public Response open() {
        return step("/opening");
    }

    public Response step(String path) {
        return given().auth().oauth2(chair).post("/v1/meetings/" + id + path);
    }

    public Response arrive(int household) {
        return arrive(household, UUID.randomUUID(), Map.of());
    }

    public Response arrive(int household, UUID entry, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("entryId", entry, "householdId", household(household), "manner",
                "NAME_LIST"));
        body.putAll(more);
        return posting(chair, "/attendance/arrivals", body);
    }

    public Response leave(int household, UUID entry) {
        return posting(chair, "/attendance/departures",
                Map.of("entryId", entry, "householdId", household(household)));
    }

    /** The first so many households of the roll come. */
    public MeetingFixture attendedBy(int count) {
        IntStream.range(0, count).forEach(i -> arrive(i).then().statusCode(201));
        return this;
    }

    public Response electSecretary(int household, int inFavour) {
        return posting(chair, "/procedural-votes/secretary",
                Map.of("secretary", person(household, false), "inFavour", inFavour));
    }

    public Response chooseMethod(String matter, String method, int inFavour) {
        return posting(chair, "/procedural-votes/method",
                Map.of("matterId", matter, "method", method, "inFavour", inFavour));
    }

    /** The first household of the board leads it. */
    public Response electCountingBoard(int inFavour, int... board) {
        return posting(chair, "/procedural-votes/counting-board", Map.of("people",
                IntStream.range(0, board.length).mapToObj(i -> person(board[i], i == 0)).toList(), "inFavour",
                inFavour));
    }

    private Map<String, Object> person(int household, boolean head) {
        return Map.of("name", "Hoàng Văn " + household, "householdId", household(household), "head", head);
    }

    /** Household 0 keeps the minutes, and the matter is voted on by show of hands. */
    public MeetingFixture settledForHands(String matter, int attending) {
        electSecretary(0, attending).then().statusCode(201);
        chooseMethod(matter, "SHOW_OF_HANDS", attending).then().statusCode(201);
        return this;
    }

    public Response openVote(String matter) {
        return posting(chair, "/votes", Map.of("matterId", matter));
    }

    public String openedVote(String matter) {
        return openVote(matter).then().statusCode(201).extract().path("id");
    }

    public Response say(String vote, String choice, int... saying) {
        return posting(chair, "/votes/" + vote + "/voices", Map.of("voices", IntStream.of(saying)
                .mapToObj(i -> Map.of("householdId", household(i), "choice", choice)).toList()));
    }

    public Response countBallots(String vote, Map<String, Object> found) {
        return given().auth().oauth2(chair).contentType("application/json").body(found)
                .post("/v1/meetings/" + id + "/votes/" + vote + "/ballot-count");
    }

    /** Confirms the count as it stands. */
    public Response confirm(String token, String vote) {
        return confirm(token, vote, get("/votes/" + vote).header("ETag"));
    }

    public Response confirm(String token, String vote, String tag) {
        return given().auth().oauth2(token).header("If-Match", tag)
                .put("/v1/meetings/" + id + "/votes/" + vote + "/confirmation");
    }

    public Response posting(String token, String path, Map<String, ?> body) {
        return VillageFixture.creating(token).body(body).post("/v1/meetings/" + id + path);
    }

    public Response get(String path) {
        return given().auth().oauth2(chair).get("/v1/meetings/" + id + path);
    }

    /** The id of a household of the village, in the order of the roll. */
    public String household(int place) {
        if (households == null) {
            households = get("/attendance?limit=100").then().statusCode(200).extract().path("items.householdId");
        }
        return households.get(place);
    }

    public String id() {
        return id;
    }

    public static String communeChair() {
        return TestTokens.of("chu.tich.xa").roles("commune-chair").units("20/06211").token();
    }
}
