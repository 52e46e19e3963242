package vn.danchu.consultation.meetingvote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.json.Json;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.clusterplan.ClusterFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.consultation.onlinevote.OnlineVoteFixture;
import vn.danchu.platform.testing.ManyAtOnce;
import vn.danchu.platform.testing.RealParts;

/** A matter is decided once, whichever way: at a meeting held here, in clusters, by minutes from paper, by household ballots, or online. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OneCountTest {
    private VillageFixture village;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.aVillageOf(3);
    }

    @Test
    void whatIsVotedOnOnlineIsNotDecidedAtAMeeting() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(3).settledForHands(matter, 3);
        online(matter).then().statusCode(201);

        meeting.openVote(matter).then().statusCode(409);
        minutes(matter, village.certifiedRoll(), 3).then().statusCode(409);
        minutes(matter, village.certifiedRoll(), 1).then().statusCode(409);
        meeting.get("").then().body("agenda[0].state", equalTo("PENDING"));
    }

    @Test
    void whatIsVotedOnAtAMeetingIsNotDecidedOnlineByBallotsOrByMinutes() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(3).settledForHands(matter, 3);
        meeting.openedVote(matter);

        online(matter).then().statusCode(409);
        ballots(matter).then().statusCode(409);
        minutes(matter, village.certifiedRoll(), 3).then().statusCode(409);
        minutes(matter, village.certifiedRoll(), 1).then().statusCode(409);
    }

    @Test
    void whatIsPutToHouseholdBallotsIsDecidedNowhereElse() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(3).settledForHands(matter, 3);
        ballots(matter).then().statusCode(201);

        meeting.openVote(matter).then().statusCode(409);
        online(matter).then().statusCode(409);
        minutes(matter, village.certifiedRoll(), 3).then().statusCode(409);
        ballots(matter).then().statusCode(409);
    }

    @Test
    void whatHasBeenDecidedStaysDecided() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(3).settledForHands(matter, 3);
        MinutesFixture.confirmed(village, village.head(), matter,
                MinutesFixture.minutes(village.certifiedRoll(), LocalDate.of(2026, 11, 25), 3, 3)).then()
                .statusCode(200);

        meeting.openVote(matter).then().statusCode(409);
        meeting.posting(village.head(), "/votes/undecidable", Map.of("matterId", matter)).then().statusCode(409);
        online(matter).then().statusCode(409).body("rule", equalTo("matter-in-vote-or-decided"), "article",
                equalTo("Điều 17 khoản 1 Luật số 10/2022/QH15"));
        ballots(matter).then().statusCode(409);
        minutes(matter, village.certifiedRoll(), 3).then().statusCode(409);
        given().queryParam("village", village.id()).get("/v1/decisions").then().body("items", hasSize(1));
    }

    @Test
    void ofAThousandSimultaneousTriesOnFiveRoadsOneIsTaken() throws Exception {
        String matter = village.matter("SELF_GOVERNANCE");
        ClusterFixture clusters = ClusterFixture.in(village, "2026-11-20", 2, 1);
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(3).settledForHands(matter, 3);
        List<Road> roads = roads(matter, meeting, clusters, village.certifiedRoll());
        String head = village.head();
        List<HttpRequest> tries = IntStream.range(0, 1_000).mapToObj(i -> inEitherOrder(roads, i).request(head))
                .toList();

        assertEquals(Map.of(201, 1, 409, 999), ManyAtOnce.answers(50, tries));
        given().get("/v1/matters/" + matter).then().body("state", equalTo("IN_VOTE"));
    }

    /** A way of bringing the matter to the vote, told without the fixtures: a thousand answers need no reading. */
    private record Road(String path, Map<String, ?> body) {
        HttpRequest request(String token) {
            return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                    .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString(Json.encode(body))).build();
        }
    }

    // Half of the tries begin with the first road, half with the last.
    private static Road inEitherOrder(List<Road> roads, int number) {
        return (number % 2 == 0 ? roads : roads.reversed()).get(number / 2 % roads.size());
    }

    private List<Road> roads(String matter, MeetingFixture meeting, ClusterFixture clusters, String roll) {
        OffsetDateTime opens = OffsetDateTime.parse("2026-11-25T20:00:30+07:00");
        String ofMatter = "/v1/matters/" + matter;
        return List.of(new Road("/v1/meetings/" + meeting.id() + "/votes", Map.of("matterId", matter)),
                new Road(ofMatter + "/online-votes", OnlineVoteFixture.proposal(roll, opens, opens.plusHours(1))),
                new Road(ofMatter + "/ballot-rounds", BallotFixture.plan()),
                new Road("/v1/cluster-plans", clusters.content(matter)), new Road(ofMatter + "/meeting-results",
                        MinutesFixture.minutes(roll, LocalDate.of(2026, 11, 25), 3, 3)));
    }

    @Test
    void theSameCountConfirmedByManyAtOnceDecidesOnce() throws Exception {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(3).settledForHands(matter, 3);
        String vote = meeting.openedVote(matter);
        meeting.say(vote, "YES", 0, 1).then().statusCode(201);
        meeting.step("/votes/" + vote + "/hand-count").then().statusCode(200);
        List<Callable<Integer>> tries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String token = i % 2 == 0 ? village.head() : village.representative(0);
            tries.add(() -> {
                int status = meeting.confirm(token, vote).statusCode();
                while (status == 412) {
                    status = meeting.confirm(token, vote).statusCode();
                }
                return status;
            });
        }

        try (var threads = Executors.newFixedThreadPool(10)) {
            int confirmed = 0;
            for (var answer : threads.invokeAll(tries)) {
                confirmed += answer.get() == 200 ? 1 : 0;
            }
            assertEquals(2, confirmed);
        }
        given().queryParam("village", village.id()).get("/v1/decisions").then().body("items", hasSize(1))
                .body("items[0].yes", equalTo(2));
    }

    private Response online(String matter) {
        return online(matter, village.certifiedRoll());
    }

    private Response online(String matter, String roll) {
        OffsetDateTime opens = OffsetDateTime.parse("2026-11-25T20:00:30+07:00");
        return village.proposeOnlineVote(matter, roll, opens, opens.plusHours(1));
    }

    private Response ballots(String matter) {
        return BallotFixture.plan(village.head(), matter, BallotFixture.plan());
    }

    private Response minutes(String matter, String roll, int present) {
        return MinutesFixture.enter(village.head(), matter,
                MinutesFixture.minutes(roll, LocalDate.of(2026, 11, 25), present, present));
    }
}
