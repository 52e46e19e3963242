package vn.danchu.consultation.meetingvote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.clusterplan.ClusterFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
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
        online(matter).then().statusCode(409);
        ballots(matter).then().statusCode(409);
        minutes(matter, village.certifiedRoll(), 3).then().statusCode(409);
        given().queryParam("village", village.id()).get("/v1/decisions").then().body("items", hasSize(1));
    }

    @Test
    void ofTwoHundredSimultaneousTriesOnFiveRoadsOneIsTaken() throws Exception {
        String matter = village.matter("SELF_GOVERNANCE");
        ClusterFixture clusters = ClusterFixture.in(village, "2026-11-20", 2, 1);
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(3).settledForHands(matter, 3);
        String roll = village.certifiedRoll();
        List<Callable<Response>> tries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int road = i % 5;
            tries.add(() -> switch (road) {
                case 0 -> meeting.openVote(matter);
                case 1 -> online(matter, roll);
                case 2 -> ballots(matter);
                case 3 -> clusters.draw(clusters.content(matter));
                default -> minutes(matter, roll, 3);
            });
        }

        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Integer> statuses = new ArrayList<>();
            for (var answer : threads.invokeAll(tries)) {
                statuses.add(answer.get().statusCode());
            }
            assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
            assertEquals(199, Collections.frequency(statuses, 409), statuses.toString());
        }
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
