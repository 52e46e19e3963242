package vn.danchu.consultation.agreement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.InitiativeFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.clusterplan.ClusterFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

/** Two agree with each other, also where the village has only one of them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FrontsAgreementTest {
    private static final String SINCE = "2026-06-10";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final String communeFront = VillageFixture.communeFront();
    private VillageFixture village;

    @BeforeEach
    void aVillageOnTheTwentiethOfNovember() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.aVillageOf(12);
    }

    @Test
    void whereTheFrontHeadProposesInTheHeadsPlaceTheCommuneFrontAgrees() {
        headDied();
        String matter = propose(village.frontHead());

        agree(village.frontHead(), matter).then().statusCode(403);
        closing(village.frontHead(), propose(village.frontHead())).then().statusCode(403);
        agree(communeFront, matter).then().statusCode(201).body("state", equalTo("OPEN"));
        closing(communeFront, propose(village.frontHead())).then().statusCode(200);

        MeetingFixture.itIs("2026-11-26T09:00");
        BallotFixture round = BallotFixture.plannedBy(village.frontHead(), village, matter, BallotFixture.plan());
        round.agree(village.frontHead(), round.tag()).then().statusCode(403);
        round.agree(communeFront, round.tag()).then().statusCode(200);
    }

    @Test
    void whatTheCommunesOfficerProposesWaitsForTheFrontHead() {
        headDied();
        String matter = propose(TestTokens.of("can.bo.xa").roles("commune-officer").units("20/06211").token());

        agree(communeFront, matter).then().statusCode(403);
        agree(village.frontHead(), matter).then().statusCode(201);
    }

    @Test
    void nobodyAgreesToTheOwnProposal() {
        String everything = TestTokens.of("mot.nguoi").roles("village-head", "commune-front").units("20/06211").token();
        frontHeadDied();

        agree(everything, propose(everything)).then().statusCode(422).body("rule", equalTo("agreement-by-another"),
                "article", equalTo("Điều 16 khoản 2 Luật số 10/2022/QH15"));
    }

    @Test
    void aVillageWithoutAFrontHeadDoesNotStandStill() {
        frontHeadDied();
        String matter = propose(village.head());
        agree(village.frontHead(), matter).then().statusCode(403);
        agree(communeFront, matter).then().statusCode(201);

        InitiativeFixture initiative = InitiativeFixture.startedIn(village);
        initiative.consent(0).then().statusCode(201);
        initiative.approve(village.frontHead(), TODAY).then().statusCode(403);
        initiative.approve(communeFront, TODAY).then().statusCode(201);
    }

    @Test
    void whoActsAsHeadAndHeadsTheFrontIsNotBothSides() {
        OfficialFixture.appointed(village, "ACTING_VILLAGE_HEAD", 1, "2026-10-01");
        OfficialFixture.appointed(village, "FRONT_HEAD", 1, SINCE);
        String matter = propose(village.head());

        agree(village.frontHead(), matter).then().statusCode(403);
        agree(communeFront, matter).then().statusCode(201);
    }

    @Test
    void withoutAFrontHeadBallotsClustersAndAnOnlineVoteAreAgreedToAsWell() {
        String byBallots = village.matter("SELF_GOVERNANCE");
        String byClusters = village.matter("SELF_GOVERNANCE");
        OffsetDateTime opens = OffsetDateTime.parse("2026-11-20T10:00:00+07:00");
        String online = village.proposedVote(opens, opens.plusDays(1));
        ClusterFixture clusters = ClusterFixture.in(village, TODAY.toString(), 6, 6).planned(byClusters);
        frontHeadDied();

        clusters.step(village.frontHead(), "/agreement").then().statusCode(403);
        clusters.step(communeFront, "/agreement").then().statusCode(201);
        agreeOnline(village.frontHead(), online).then().statusCode(403);
        agreeOnline(communeFront, online).then().statusCode(200);
        MeetingFixture.itIs("2026-11-26T09:00");
        BallotFixture round = BallotFixture.planned(village, byBallots);
        round.agree(village.frontHead(), round.tag()).then().statusCode(403);
        round.agree(communeFront, round.tag()).then().statusCode(200);
    }

    private void headDied() {
        OfficialFixture.appointed(village, "FRONT_HEAD", 2, SINCE);
        OfficialFixture.leave(OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, SINCE), "DIED", "2026-11-19").then()
                .statusCode(201);
    }

    private void frontHeadDied() {
        OfficialFixture.leave(OfficialFixture.appointed(village, "FRONT_HEAD", 2, SINCE), "DIED", "2026-11-19").then()
                .statusCode(201);
    }

    private String propose(String token) {
        return VillageFixture.creating(token).body(Map.of("villageId", village.id(), "kind", "SELF_GOVERNANCE", "title",
                "Giờ bật loa của thôn", "proposal", "Từ 5 giờ 30")).post("/v1/matters").then().statusCode(201).extract()
                .path("id");
    }

    private static Response agree(String token, String matter) {
        return VillageFixture.agree(token, matter, TODAY);
    }

    private static Response agreeOnline(String token, String vote) {
        return given().auth().oauth2(token).post("/v1/online-votes/" + vote + "/agreement");
    }

    private static Response closing(String token, String matter) {
        return given().auth().oauth2(token).contentType("application/json").body(Map.of("reason", "Không cần"))
                .post("/v1/matters/" + matter + "/disagreement");
    }
}
