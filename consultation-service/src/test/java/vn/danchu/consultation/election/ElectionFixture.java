package vn.danchu.consultation.election;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.restassured.response.Response;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;

/** The election of a village's head on 25 November 2026, and what commune and Front do for it through the API. */
public final class ElectionFixture {
    public static final String MEETING_DAY = "2026-11-25";
    public static final Map<String, Object> UNG = candidate("Nông Văn Ứng", "000000000901", "1980-03-12");
    public static final Map<String, Object> CU = candidate("Lý Thị Cử", "000000000902", "1985-07-01");
    /** Sits in the election team for an organisation. */
    public static final Map<String, Object> DOAN = candidate("Vi Văn Đoàn", "000000000903", "1990-01-20");
    private final VillageFixture village;
    private final String id;

    private ElectionFixture(VillageFixture village, String id) {
        this.village = village;
        this.id = id;
    }

    public static Map<String, Object> candidate(String name, String citizenNumber, String dateOfBirth) {
        return Map.of("name", name, "citizenNumber", citizenNumber, "dateOfBirth", dateOfBirth, "residenceEvidence",
                "Xác nhận cư trú số 12/XN-CA", "free", true);
    }

    public static Map<String, Object> decision(VillageFixture village, String decidedOn, String meetingDay) {
        return Map.of("villageId", village.id(), "number", "31/QĐ-UBND", "decidedOn", decidedOn, "plan",
                "Kế hoạch số 15/KH-UBND", "meetingDay", meetingDay);
    }

    public static Response deciding(VillageFixture village, String decidedOn, String meetingDay) {
        return VillageFixture.creating(VillageFixture.communeChair()).body(decision(village, decidedOn, meetingDay))
                .post("/v1/elections");
    }

    public static ElectionFixture decidedFor(VillageFixture village, String decidedOn, String meetingDay) {
        return new ElectionFixture(village,
                deciding(village, decidedOn, meetingDay).then().statusCode(201).extract().path("id"));
    }

    /** Decided on the last lawful day, which it is now. */
    public static ElectionFixture decided(VillageFixture village) {
        MeetingFixture.itIs("2026-11-05T09:00");
        return decidedFor(village, "2026-11-05", MEETING_DAY);
    }

    /** Every step was taken on its last lawful day; it is the 18th. */
    @SafeVarargs
    public static ElectionFixture announced(VillageFixture village, Map<String, Object>... candidates) {
        return announcedFor(village, LocalDate.parse(MEETING_DAY), candidates);
    }

    /** Every step was taken on its last lawful day; it is seven days before the meeting. */
    @SafeVarargs
    public static ElectionFixture announcedFor(VillageFixture village, LocalDate meetingDay,
            Map<String, Object>... candidates) {
        LocalDate decided = itIsBefore(meetingDay, 20);
        ElectionFixture election = decidedFor(village, decided.toString(), meetingDay.toString());
        election.fixCandidates(itIsBefore(meetingDay, 15).toString(), candidates).then().statusCode(201);
        election.setUpTeam(itIsBefore(meetingDay, 10).toString()).then().statusCode(201);
        election.announce(itIsBefore(meetingDay, 7).toString()).then().statusCode(201);
        return election;
    }

    private static LocalDate itIsBefore(LocalDate meetingDay, int days) {
        LocalDate day = meetingDay.minusDays(days);
        MeetingFixture.itIs(day + "T09:00");
        return day;
    }

    /** Leaves the village free for another election. */
    public static void callOffTheLast(VillageFixture village) {
        String last = given().queryParam("village", village.id()).get("/v1/elections")
                .path("items.find { it.state == 'IN_PREPARATION' || it.state == 'ANNOUNCED' }?.id");
        if (last != null) {
            given().auth().oauth2(VillageFixture.communeChair()).post("/v1/elections/" + last + "/calling-off").then()
                    .statusCode(200);
        }
    }

    @SafeVarargs
    public static Map<String, Object> minutes(String sentOn, Map<String, Object>... candidates) {
        LocalDate held = LocalDate.parse(sentOn).minusDays(1);
        return Map.of("partyCellAgreedOn", held.toString(), "heldOn", held.toString(), "place", "Nhà văn hóa thôn",
                "chair", "Lý Thị Mặt", "secretary", "Vi Văn Thư", "members", 9, "attending", 8, "candidates",
                List.of(candidates), "sentOn", sentOn);
    }

    @SafeVarargs
    public final Response fixCandidates(String sentOn, Map<String, Object>... candidates) {
        return post(village.frontHead(), "/candidates", minutes(sentOn, candidates));
    }

    public Response setUpTeam(String decidedOn) {
        return post(VillageFixture.communeChair(), "/team", team(decidedOn));
    }

    public static Map<String, Object> team(String decidedOn) {
        return team(decidedOn, decidedOn, member("Lý Thị Mặt", 1975, "FRONT_COMMITTEE", true),
                member("Hoàng Văn Mặt", 1970, "FRONT_COMMITTEE", false),
                member("Vi Văn Đoàn", 1990, "ORGANISATION", false),
                member("Triệu Thị Hội", 1982, "ORGANISATION", false),
                member("Nông Văn Một", 1988, "HOUSEHOLDS", false));
    }

    @SafeVarargs
    public final Response setUpTeam(String decidedOn, String agreedOn, Map<String, Object>... members) {
        return post(VillageFixture.communeChair(), "/team", team(decidedOn, agreedOn, members));
    }

    @SafeVarargs
    private static Map<String, Object> team(String decidedOn, String agreedOn, Map<String, Object>... members) {
        return Map.of("number", "33/QĐ-UBND", "decidedOn", decidedOn, "agreedWithFrontOn", agreedOn, "members",
                List.of(members));
    }

    public static Map<String, Object> member(String name, int born, String represents, boolean leader) {
        return Map.of("name", name, "yearOfBirth", born, "represents", represents, "leader", leader);
    }

    public Response announce(String on) {
        return post(VillageFixture.communeChair(), "/announcement", Map.of("announcedOn", on, "postedAt",
                "Nhà văn hóa thôn", "broadcastBy", "Loa truyền thanh của thôn"));
    }

    public Response postpone(String decidedOn, String meetingDay) {
        return post(VillageFixture.communeChair(), "/postponement",
                Map.of("number", "36/QĐ-UBND", "decidedOn", decidedOn, "meetingDay", meetingDay));
    }

    /** The meeting of the election, in session; all households are there, and the list is settled. */
    public MeetingFixture meeting(String method, List<Map<String, Object>> stoodUp) {
        MeetingFixture.itIs("2026-11-20T09:00");
        MeetingFixture meeting = MeetingFixture.onWhoIsHead(village, "HEAD_ELECTION", matter()).opened()
                .attendedBy(village.households());
        meeting.electSecretary(0, village.households()).then().statusCode(201);
        meeting.chooseMethod(matter(), method, village.households()).then().statusCode(201);
        nominate(meeting, stoodUp).then().statusCode(201);
        return meeting;
    }

    public Response nominate(MeetingFixture meeting, List<Map<String, Object>> stoodUp) {
        return meeting.posting(village.frontHead(), "/candidates",
                Map.of("matterId", matter(), "stoodUp", stoodUp, "nominated", List.of()));
    }

    /** One household says that it wants the candidate. */
    public Response say(MeetingFixture meeting, String vote, int household, Map<String, Object> candidate) {
        return meeting.posting(village.frontHead(), "/votes/" + vote + "/voices", Map.of("voices", List.of(
                Map.of("householdId", meeting.household(household), "choice", "YES", "candidates",
                        List.of(idOf(candidate))))));
    }

    /** What the meeting decided, once its chair and its secretary have confirmed the count. */
    public DecisionFixture confirmed(MeetingFixture meeting, String vote) {
        meeting.confirm(village.frontHead(), vote).then().statusCode(200);
        return DecisionFixture.onWhoIsHead(village,
                meeting.confirm(village.representative(0), vote).then().statusCode(200).extract().path("decisionId"));
    }

    public String idOf(Map<String, Object> candidate) {
        List<Map<String, Object>> standing = readCandidates(village.frontHead()).then().statusCode(200).extract()
                .path("");
        return standing.stream().filter(one -> one.get("name").equals(candidate.get("name")))
                .map(one -> (String) one.get("id")).findFirst().orElseThrow();
    }

    /** So many votes for each, in the order in which they stand here. */
    @SafeVarargs
    public final List<Map<String, Object>> votes(List<Integer> votes, Map<String, Object>... candidates) {
        List<Map<String, Object>> counted = new ArrayList<>();
        Stream.of(candidates).forEach(candidate -> counted
                .add(Map.of("candidateId", idOf(candidate), "votes", votes.get(counted.size()))));
        return counted;
    }

    public Response readCandidates(String token) {
        return given().auth().oauth2(token).get("/v1/elections/" + id + "/candidates");
    }

    public Response read() {
        return given().get("/v1/elections/" + id);
    }

    public String matter() {
        return read().path("matterId");
    }

    public Response post(String token, String path, Map<String, Object> body) {
        return VillageFixture.creating(token).body(body).post("/v1/elections/" + id + path);
    }

    public String id() {
        return id;
    }
}
