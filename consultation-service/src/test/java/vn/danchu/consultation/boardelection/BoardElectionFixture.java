package vn.danchu.consultation.boardelection;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.election.ElectionFixture;
import vn.danchu.inspectionboard.contracts.InspectionBoardEvent;
import vn.danchu.inspectionboard.contracts.ResidentElectionCalled;
import vn.danchu.platform.testing.Topics;

/** The election of the people of a village who sit on a board, as the inspection board service calls it. */
public record BoardElectionFixture(VillageFixture village, UUID id, String matter) {

    public static BoardElectionFixture called(VillageFixture village, int seats) {
        UUID id = UUID.randomUUID();
        String title = "Bầu thành viên Ban " + id;
        var event = new ResidentElectionCalled(id, UUID.randomUUID(), UUID.fromString(village.id()), village.code(),
                "06211", "INVESTMENT_SUPERVISION", seats, title, "Đại diện người dân cho dự án đường liên thôn");
        Topics.tell(InspectionBoardEvent.TOPIC, event.type(), event.communeCode(), json(event));
        String matter = await().atMost(Duration.ofSeconds(30)).until(
                () -> given().queryParam("village", village.id()).get("/v1/matters")
                        .path("items.find { it.title == '" + title + "' }?.id"),
                found -> found != null);
        return new BoardElectionFixture(village, id, matter);
    }

    /** The election to the People's Inspection Board, as the commune Front calls it. */
    public static BoardElectionFixture calledByFront(VillageFixture village, int seats) {
        Response called = calling(VillageFixture.communeFront(), village, seats);
        return new BoardElectionFixture(village, null, called.then().statusCode(201).extract().path("matterId"));
    }

    public Response callingOff() {
        return VillageFixture.creating(VillageFixture.communeFront()).body(Map.of("reason", "Chưa có người ứng cử"))
                .post("/v1/matters/" + matter + "/board-election/calling-off");
    }

    public static Response calling(String token, VillageFixture village, int seats) {
        return VillageFixture.creating(token).body(call(seats))
                .post("/v1/villages/" + village.id() + "/board-elections");
    }

    public static Map<String, Object> call(int seats) {
        return Map.of("seats", seats, "number", "14/QĐ-MTTQ", "decidedOn", "2023-09-01");
    }

    /** A matter of the kind that may be voted on; to elect to a board, with one person who stands since long. */
    public static String matterOf(VillageFixture village, String kind) {
        if (!kind.equals("BOARD_MEMBER")) {
            return village.matter(kind);
        }
        MeetingFixture.itIs("2025-09-01T09:00");
        BoardElectionFixture election = calledByFront(village, 1);
        election.introduce("2025-09-01", ElectionFixture.UNG).then().statusCode(201);
        MeetingFixture.itIsNow();
        return election.matter();
    }

    private static byte[] json(Object event) {
        try {
            return Arc.container().instance(ObjectMapper.class).get().writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SafeVarargs
    public static Map<String, Object> list(String agreedOn, Map<String, Object>... candidates) {
        return Map.of("partyCellAgreedOn", agreedOn, "candidates", List.of(candidates));
    }

    @SafeVarargs
    public final Response introduce(String agreedOn, Map<String, Object>... candidates) {
        return VillageFixture.creating(village.frontHead()).body(list(agreedOn, candidates))
                .post("/v1/matters/" + matter + "/board-election/candidates");
    }

    public Response dismissing(String token, String member) {
        return VillageFixture.creating(token).body(dismissal(member))
                .post("/v1/matters/" + matter + "/board-election/dismissals");
    }

    public static Map<String, Object> dismissal(String member) {
        return Map.of("member", member, "ground", "OWN_REQUEST", "number", "21/MTTQ", "requestedOn", "2026-11-10");
    }

    public Response read() {
        return given().get("/v1/matters/" + matter + "/board-election");
    }

    @SafeVarargs
    public final Response standUp(MeetingFixture meeting, Map<String, Object>... people) {
        return meeting.posting(village.head(), "/candidates",
                Map.of("matterId", matter, "stoodUp", List.of(people), "nominated", List.of()));
    }

    /** One household says that it wants these. */
    @SafeVarargs
    public final Response say(MeetingFixture meeting, String vote, int household, Map<String, Object>... candidates) {
        return meeting.posting(village.head(), "/votes/" + vote + "/voices",
                Map.of("voices", List.of(Map.of("householdId", meeting.household(household), "choice", "YES",
                        "candidates", Stream.of(candidates).map(this::idOf).toList()))));
    }

    /** So many votes for each, in the order of the list. */
    public List<Map<String, Object>> votes(int... votes) {
        List<Map<String, Object>> standing = standing();
        return IntStream.range(0, votes.length)
                .<Map<String, Object>>mapToObj(i -> Map.of("candidateId", standing.get(i).get("id"), "votes", votes[i]))
                .toList();
    }

    private String idOf(Map<String, Object> candidate) {
        return standing().stream().filter(one -> one.get("name").equals(candidate.get("name")))
                .map(one -> (String) one.get("id")).findFirst().orElseThrow();
    }

    private List<Map<String, Object>> standing() {
        return given().auth().oauth2(village.frontHead()).get("/v1/matters/" + matter + "/board-election/candidates")
                .then().statusCode(200).extract().path("");
    }
}
