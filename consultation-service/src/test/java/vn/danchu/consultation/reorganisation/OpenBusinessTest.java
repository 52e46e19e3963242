package vn.danchu.consultation.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.danchu.consultation.ReorganisationFixture.begins;
import static vn.danchu.consultation.ReorganisationFixture.carriedOut;
import static vn.danchu.consultation.ReorganisationFixture.merger;
import static vn.danchu.consultation.ReorganisationFixture.reorganise;
import static vn.danchu.consultation.ReorganisationFixture.split;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.InitiativeFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.ReorganisationFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.matter.MatterClosed;
import vn.danchu.consultation.contracts.matter.MatterPassed;
import vn.danchu.consultation.election.ElectionFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OpenBusinessTest {
    private static final String TODAY = "2026-11-26";
    private final String code = VillageFixture.freshCode();
    private VillageFixture one;
    private VillageFixture two;

    @BeforeEach
    void twoVillagesFiveDaysBefore() {
        MeetingFixture.itIs("2026-11-20T09:00");
        one = VillageFixture.aVillageOf(2);
        two = VillageFixture.aVillageOf(2);
    }

    @Test
    void onlineVotesEndUncountedWithTheirVillage() {
        OffsetDateTime opens = OffsetDateTime.parse("2026-11-20T10:00:30+07:00");
        String open = one.consentedVote(opens, opens.plusDays(10));
        String proposed = two.proposedVote(opens, opens.plusDays(10));
        MeetingFixture.itIs("2026-11-20T10:05");
        given().auth().oauth2(one.head()).post("/v1/online-votes/" + open + "/opening").then().statusCode(200);
        MeetingFixture.itIs(TODAY + "T09:00");

        var done = carriedOut(merger(TODAY, code, one, two));

        assertEquals(Set.of(open, proposed), Set.copyOf(done.getList("consequences.ended.onlineVotes")));
        given().get("/v1/online-votes/" + open).then().body("state", equalTo("VILLAGE_ENDED"), "decisionId",
                nullValue());
        one.cast(open, 0, "YES", "a-late-ballot").then().statusCode(409);
        one.close(open).then().statusCode(409);
        assertEquals(2, done.getList("consequences.mattersPassed").size());
    }

    @Test
    void whatWasVotedOnBeforeTheDayIsCountedFirst() {
        OffsetDateTime opens = OffsetDateTime.parse("2026-11-20T10:00:30+07:00");
        String vote = one.consentedVote(opens, opens.plusDays(4));
        MeetingFixture.itIs("2026-11-20T10:05");
        given().auth().oauth2(one.head()).post("/v1/online-votes/" + vote + "/opening").then().statusCode(200);
        MeetingFixture.itIs(TODAY + "T09:00");

        reorganise(merger("2026-11-25", code, one, two), false).then().statusCode(409).body("errors", hasSize(1))
                .body("errors[0].field", equalTo("matters"))
                .body("errors[0].detail", containsString("Giờ bật loa của thôn"));
        given().get("/v1/villages/" + two.id()).then().body("successors", empty());
        one.close(vote).then().statusCode(200);
        carriedOut(merger("2026-11-25", code, one, two));
    }

    @Test
    void ballotsThatAreOutEndAndTheirMatterGoesToTheSuccessorAnew() {
        one = VillageFixture.aVillageOf(4);
        String works = one.matter("CONTRIBUTION");
        MeetingFixture.itIs("2026-11-26T09:00");
        BallotFixture.failedMeeting(one, works);
        BallotFixture round = BallotFixture.out(one, works).returnedBy(3);
        MeetingFixture.itIs("2026-12-06T09:00");

        reorganise(merger("2026-12-06", code, one, two), true).then().statusCode(409).body("errors[0].field",
                equalTo("matters"));
        var done = carriedOut(merger("2026-12-05", code, one, two));

        assertEquals(List.of(round.id()), done.getList("consequences.ended.ballotRounds"));
        round.get("").then().body("state", equalTo("VILLAGE_ENDED"));
        round.count(BallotFixture.box(3, 3)).then().statusCode(409);
        given().get("/v1/matters/" + works).then().body("state", equalTo("OPEN")).body("lawfulForms",
                contains("MEETING"));
    }

    @Test
    void initiativesElectionsAndDismissalsEndWithTheirVillage() {
        InitiativeFixture initiative = InitiativeFixture.startedIn(one);
        String dismissal = two.dismissal().path("id");
        ElectionFixture election = ElectionFixture.decided(one);
        MeetingFixture.itIs(TODAY + "T09:00");

        var done = carriedOut(merger(TODAY, code, one, two));

        assertEquals(List.of(initiative.id()), done.getList("consequences.ended.initiatives"));
        initiative.read().body("state", equalTo("VILLAGE_ENDED"));
        initiative.consent(1).then().statusCode(403);
        assertEquals(List.of(election.id()), done.getList("consequences.ended.elections"));
        election.read().then().body("state", equalTo("VILLAGE_ENDED"));
        ElectionFixture.deciding(one, "2026-11-26", "2026-12-26").then().statusCode(422);
        assertEquals(List.of(dismissal), done.getList("consequences.ended.dismissals"));
        given().get("/v1/dismissals/" + dismissal).then().body("state", equalTo("VILLAGE_ENDED"));
        given().get("/v1/matters/" + election.matter()).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void nothingIsMergedWhileAMeetingIsInSession() {
        MeetingFixture meeting = MeetingFixture.inSession(one, one.matter("SELF_GOVERNANCE"));

        reorganise(merger("2026-11-25", code, one, two), false).then().statusCode(409).body("errors[0].field",
                equalTo("meetings"));
        meeting.step("/closing").then().statusCode(200);
        carriedOut(merger("2026-11-25", code, one, two));
    }

    @Test
    void aVillageThatHasVotedSinceDoesNotEndBefore() {
        one.decision(2, LocalDate.of(2026, 11, 20));

        reorganise(merger("2026-11-20", code, one, two), false).then().statusCode(409).body("errors[0].field",
                equalTo("decisions"));
        MeetingFixture.itIs("2026-11-21T09:00");
        carriedOut(merger("2026-11-21", code, one, two));
    }

    @Test
    void openMattersPassToTheOnlySuccessorExceptWhoWasToBeHead() {
        String loudspeaker = one.matter("SELF_GOVERNANCE");
        String head = two.matter("VILLAGE_HEAD");
        MeetingFixture called = MeetingFixture.called(one, loudspeaker);
        MeetingFixture.itIs(TODAY + "T09:00");

        var done = carriedOut(merger(TODAY, code, one, two));

        String merged = done.getString("reorganisation.villages.find { it.part == 'BEGAN' }.villageId");
        given().get("/v1/matters/" + loudspeaker).then().body("villageId", equalTo(merged)).body("state",
                equalTo("OPEN"));
        given().get("/v1/matters/" + head).then().body("villageId", equalTo(two.id()))
                .body("state", equalTo("CLOSED")).body("closedBecause", equalTo("VILLAGE_ENDED"));
        Topics.awaitEvent(ConsultationEvent.TOPIC, MatterClosed.TYPE, UUID.fromString(head));
        assertTrue(Topics.awaitEvent(ConsultationEvent.TOPIC, MatterPassed.TYPE, UUID.fromString(loudspeaker))
                .contains(merged));
        called.get("").then().body("state", equalTo("CANCELLED"));
        given().queryParam("village", merged).get("/v1/matters").then().body("items.id", contains(loudspeaker));
    }

    @Test
    void thatOthersFailedToMeetOpensNoBallotsInTheSuccessor() {
        String matter = one.matter("CONTRIBUTION");
        MeetingFixture.itIs(TODAY + "T09:00");
        BallotFixture.failedMeeting(one, matter);
        given().get("/v1/matters/" + matter).then().body("lawfulForms", hasItem("HOUSEHOLD_BALLOTS"));

        carriedOut(merger(TODAY, code, one, two));

        given().get("/v1/matters/" + matter).then().body("state", equalTo("OPEN")).body("lawfulForms",
                contains("MEETING"));
    }

    @Test
    void openMattersOfAVillageThatIsSplitAreClosed() {
        String matter = one.matter("SELF_GOVERNANCE");
        MeetingFixture.itIs(TODAY + "T09:00");

        var done = carriedOut(split(TODAY, one,
                List.of(begins(code, "Thôn Trên", List.of()), begins(VillageFixture.freshCode(), "Thôn Dưới", null))));

        assertEquals(List.of(matter), done.getList("consequences.mattersClosed"));
        MeetingFixture.call(one.head(), Map.of("villageId", one.id(), "rollId", one.id(), "occasion", "DELIBERATION",
                "chair", "Hoàng Văn Trưởng", "startsAt", "2026-11-30T19:00:00+07:00", "place", "Nhà văn hóa",
                "matters", List.of(matter))).then().statusCode(422);
    }

    @Test
    void thePostsOfAVillageEndWithIt() {
        String head = OfficialFixture.appointed(one, "VILLAGE_HEAD", 1, "2026-06-10");
        OfficialFixture.appointed(one, "FRONT_HEAD", 2, "2026-06-10");
        MeetingFixture.itIs(TODAY + "T09:00");

        var done = carriedOut(merger(TODAY, code, one, two));

        assertEquals(2, done.getInt("consequences.postsEnded"));
        given().get("/v1/officials/" + head).then().body("until", equalTo(TODAY)).body("leftBecause",
                equalTo("VILLAGE_ENDED"));
    }

    @Test
    void whereVillagesMergedSomebodyActsAsHeadUntilOneIsElected() {
        MeetingFixture.itIs(TODAY + "T09:00");
        String merged = carriedOut(merger(TODAY, code, one, two))
                .getString("reorganisation.villages.find { it.part == 'BEGAN' }.villageId");
        String officials = "/v1/villages/" + merged + "/officials";

        VillageFixture.creating(VillageFixture.officer()).body(OfficialFixture.appointment("VILLAGE_HEAD", 1, TODAY))
                .post(officials).then().statusCode(422).body("rule", equalTo("head-without-election"))
                .body("article", equalTo("Điều 8 Nghị định số 59/2023/NĐ-CP"));
        VillageFixture.creating(VillageFixture.officer())
                .body(OfficialFixture.appointment("ACTING_VILLAGE_HEAD", 1, TODAY)).post(officials).then()
                .statusCode(201);
    }

    @Test
    void nothingBeginsInAVillageThatHasEnded() {
        MeetingFixture.itIs(TODAY + "T09:00");
        carriedOut(merger(TODAY, code, one, two));

        VillageFixture.creating(one.head())
                .body(Map.of("villageId", one.id(), "kind", "SELF_GOVERNANCE", "title", "Loa", "proposal", "Từ 5 giờ"))
                .post("/v1/matters").then().statusCode(422);
        VillageFixture.creating(one.head()).post("/v1/villages/" + one.id() + "/rolls").then().statusCode(422);
        one.importHouseholds(one.householdList(), false).then().statusCode(422);
        VillageFixture.creating(VillageFixture.officer())
                .body(Map.of("villageId", one.id(), "number", "H700", "address", "Bản Mới", "representativeName",
                        "Hoàng Văn Ba", "representativeCitizenNumber", "000600000070", "since", "2026-11-21"))
                .post("/v1/households").then().statusCode(422);
        OfficialFixture.appoint(one, OfficialFixture.appointment("VILLAGE_HEAD", 1, TODAY)).then().statusCode(422);
    }

    @Test
    void theVillageOfWhichAnotherBecamePartChangesItsDecisions() {
        String decision = one.decision(2, LocalDate.of(2026, 11, 19));
        MeetingFixture.itIs(TODAY + "T09:00");
        carriedOut(ReorganisationFixture.dissolution(TODAY, one, two));

        changing(one.head(), decision).then().statusCode(403);
        changing(two.head(), decision).then().statusCode(201).body("villageId", equalTo(two.id()));
    }

    private static Response changing(String token, String decision) {
        return VillageFixture.creating(token).body(Map.of("manner", "REPLACE", "title", "Đổi giờ bật loa", "proposal",
                "Từ 17 giờ")).post("/v1/decisions/" + decision + "/change-proposals");
    }

    @Test
    void whoSpokeForAHouseholdInEachVillageChoosesBeforeTheMerger() {
        one.importHouseholds("householdNumber,address,representativeName,representativeCitizenNumber\n"
                + "H900,Bản Mới,Hoàng Văn Hai,000600000099", false).then().statusCode(201);
        two.importHouseholds("householdNumber,address,representativeName,representativeCitizenNumber\n"
                + "H901,Bản Mới,Hoàng Văn Hai,000600000099", false).then().statusCode(201);
        MeetingFixture.itIs(TODAY + "T09:00");

        reorganise(merger(TODAY, code, one, two), true).then().statusCode(422).body("errors", hasSize(1))
                .body("errors[0].detail", containsString("H900")).body("errors[0].detail", containsString("H901"));
    }
}
