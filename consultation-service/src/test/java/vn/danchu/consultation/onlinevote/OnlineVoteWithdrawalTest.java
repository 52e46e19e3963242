package vn.danchu.consultation.onlinevote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.danchu.consultation.ReorganisationFixture.carriedOut;
import static vn.danchu.consultation.ReorganisationFixture.merger;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.onlinevote.OnlineVoteClosed;
import vn.danchu.consultation.contracts.onlinevote.OnlineVoteOpened;
import vn.danchu.consultation.contracts.onlinevote.OnlineVoteProposed;
import vn.danchu.consultation.contracts.onlinevote.OnlineVoteWithdrawn;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OnlineVoteWithdrawalTest {
    private final OffsetDateTime opens = OffsetDateTime.now(OfficialClock.ZONE).minusMinutes(1);
    private final OffsetDateTime closes = OffsetDateTime.now(OfficialClock.ZONE).plusHours(1);

    @AfterEach
    void itIsNow() {
        MeetingFixture.itIsNow();
    }

    @Test
    void aFrontHeadWhoDoesNotAgreeLeavesTheMatterOpenToAMeeting() {
        VillageFixture village = VillageFixture.aVillageOf(3);
        String vote = village.proposedVote(opens, closes);
        String matter = given().get("/v1/online-votes/" + vote).path("matterId");

        withdraw(village.representative(0), vote).then().statusCode(403);
        withdraw(village.frontHead(), vote).then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        given().get("/v1/matters/" + matter).then().body("state", equalTo("OPEN"));
        VillageFixture.creating(village.head()).body(village.minutes(3, opens.toLocalDate()))
                .post("/v1/matters/" + matter + "/meeting-results").then().statusCode(201);
        withdraw(village.head(), vote).then().statusCode(409).body("rule", equalTo("illegal-step")).body("article",
                equalTo("Điều 5 khoản 1 điểm a Nghị định số 59/2023/NĐ-CP"));
        String event = Topics.awaitEvent(ConsultationEvent.TOPIC, OnlineVoteWithdrawn.TYPE, UUID.fromString(vote));
        assertTrue(event.contains(matter), event);
    }

    @Test
    void aVoteWithTooFewConsentsIsFollowedByAnotherThatIsAskedForAnew() {
        VillageFixture village = VillageFixture.aVillageOf(4);
        String first = village.reportedVote(opens, closes);
        village.consent(first, 0).then().statusCode(201);
        village.consent(first, 1).then().statusCode(201);

        withdraw(village.head(), first).then().statusCode(200).body("consents", equalTo(0));
        village.consent(first, 2).then().statusCode(409).body("rule", equalTo("illegal-step"));
        String second = village.proposeOnlineVote(given().get("/v1/online-votes/" + first).path("matterId"),
                village.certifiedRoll(), opens, closes).then().statusCode(201).body("consents", equalTo(0)).extract()
                .path("id");

        given().queryParam("village", village.id()).queryParam("state", "WITHDRAWN").get("/v1/online-votes").then()
                .body("items", hasSize(1)).body("items[0].id", equalTo(first));
        withdraw(village.frontHead(), second).then().statusCode(200);
    }

    @Test
    void onceTheHouseholdsVoteNobodyTakesTheVoteBack() {
        VillageFixture village = VillageFixture.aVillageOf(1);
        String vote = village.openVote(opens, closes);

        withdraw(village.head(), vote).then().statusCode(409).body("rule", equalTo("illegal-step"));
        withdraw(village.frontHead(), vote).then().statusCode(409);

        village.cast(vote, 0, "YES", UUID.randomUUID().toString()).then().statusCode(201);
    }

    @Test
    void theFrontHeadClosesWhereTheHeadDoesNot() {
        VillageFixture village = VillageFixture.aVillageOf(1);
        String vote = village.openVote(opens, closes);
        village.cast(vote, 0, "YES", UUID.randomUUID().toString()).then().statusCode(201);

        given().auth().oauth2(village.frontHead()).post("/v1/online-votes/" + vote + "/closing").then()
                .statusCode(200).body("state", equalTo("CLOSED"));
        assertEquals(List.of(OnlineVoteProposed.TYPE, OnlineVoteOpened.TYPE, OnlineVoteClosed.TYPE),
                Topics.awaitTypes(ConsultationEvent.TOPIC, UUID.fromString(vote), OnlineVoteClosed.TYPE));
    }

    @Test
    void aVoteWhosePeriodWentByUnopenedKeepsNoVillageFromMerging() {
        MeetingFixture.itIs("2026-11-20T09:00");
        VillageFixture one = VillageFixture.aVillageOf(2);
        VillageFixture two = VillageFixture.aVillageOf(2);
        OffsetDateTime begin = OffsetDateTime.parse("2026-11-20T10:00:30+07:00");
        String vote = one.proposedVote(begin, begin.plusDays(1));
        MeetingFixture.itIs("2026-11-26T09:00");

        withdraw(one.head(), vote).then().statusCode(200);

        var done = carriedOut(merger("2026-11-26", VillageFixture.freshCode(), one, two));
        assertEquals(1, done.getList("consequences.mattersPassed").size(), done.prettify());
    }

    static Response withdraw(String token, String vote) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).body(Map.of("reason", "Không đủ hộ đồng ý"))
                .post("/v1/online-votes/" + vote + "/withdrawal");
    }
}
