package vn.danchu.consultation.ballotcount;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.ballot.BallotCountConfirmed;
import vn.danchu.consultation.contracts.ballot.BallotDistributionBegun;
import vn.danchu.consultation.contracts.ballot.BallotPlanIssued;
import vn.danchu.consultation.contracts.ballot.BallotPlanSent;
import vn.danchu.consultation.contracts.ballot.BallotsAnnounced;
import vn.danchu.consultation.contracts.decision.DecisionAdopted;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

/** A contribution on which a meeting lacked the households, put to every household by ballot. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FromFailedMeetingToDecisionTest {

    @Test
    void whatAMeetingCouldNotDecideTheHouseholdsDecideByBallot() throws IOException {
        MeetingFixture.itIs("2026-11-20T09:00");
        VillageFixture village = VillageFixture.aVillageOf(6);
        String matter = village.matter("CONTRIBUTION");
        tooFewCome(village, matter);

        BallotFixture round = BallotFixture.out(village, matter);
        round.send("2026-11-28").then().statusCode(201).body("sending", equalTo("IN_TIME"));
        round.enter("GIVE_OUT", "H000", "H001", "H002", "H003", "H004").then().statusCode(201);
        round.enter("REFUSE", "H005").then().statusCode(201);
        MeetingFixture.itIs("2026-12-02T19:00");
        round.enter("REPLACE", Map.of("reason", "Phiếu bị rách"), "H004").then().statusCode(201);
        round.enter("RETURN", "H000", "H001", "H002", "H003", "H004").then().statusCode(201);
        MeetingFixture.itIs("2026-12-05T17:15");
        Map<String, Object> box = BallotFixture.box(5, 4);
        box.putAll(Map.of("valid", 4, "invalid", 1, "no", 0));
        round.count(box).then().statusCode(201);
        round.confirm(village.frontHead()).then().statusCode(200);
        round.confirm(village.head()).then().statusCode(200).body("confirmed", equalTo(true));

        String decision = round.get("").then().body("state", equalTo("CONFIRMED")).extract().path("decisionId");
        given().get("/v1/decisions/" + decision).then().body("outcome", equalTo("ADOPTED"))
                .body("parts.channel", equalTo(List.of("HOUSEHOLD_BALLOTS")))
                .body("form", equalTo("HOUSEHOLD_BALLOTS")).body("households", equalTo(6))
                .body("participants", equalTo(5)).body("yes", equalTo(4)).body("threshold.needed", equalTo(4))
                .body("votedOn", equalTo("2026-12-05")).body("inForceFrom", equalTo("2026-12-05"))
                .body("sendBy", equalTo("2026-12-11"));
        assertTold(decision);
        assertEquals(
                List.of(BallotPlanIssued.TYPE, BallotsAnnounced.TYPE, BallotDistributionBegun.TYPE, BallotPlanSent.TYPE,
                        BallotCountConfirmed.TYPE),
                Topics.awaitTypes(ConsultationEvent.TOPIC, UUID.fromString(round.id()), BallotCountConfirmed.TYPE));
        assertPrinted(decision);
        sent(village, decision);
    }

    private static void tooFewCome(VillageFixture village, String matter) {
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(3).settledForHands(matter, 3);
        String vote = meeting.posting(village.head(), "/votes/undecidable", Map.of("matterId", matter)).then()
                .statusCode(201).extract().path("id");
        meeting.confirm(village.representative(0), vote).then().statusCode(200);
        meeting.confirm(village.head(), vote).then().statusCode(200).body("outcome", equalTo("NO_QUORUM"));
        meeting.step("/closing").then().statusCode(200);
    }

    private static void assertTold(String decision) {
        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, DecisionAdopted.TYPE, UUID.fromString(decision));

        assertTrue(told.contains("HOUSEHOLD_BALLOTS"), told);
    }

    private static void assertPrinted(String decision) throws IOException {
        byte[] pdf = given().get("/v1/decisions/" + decision + "/document").then().statusCode(200).extract()
                .asByteArray();
        String text = new PDFTextStripper().getText(Loader.loadPDF(pdf)).replaceAll("\\s+", " ");
        for (String part : new String[]{"Phát phiếu lấy ý kiến của hộ gia đình", "Tổng số hộ gia đình: 6",
            "số đại diện hộ gia đình tham gia: 5", "không có người đại diện tham gia: 1", "Đồng ý 4",
            "phiếu không hợp lệ: 1", "≥ 2/3"}) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    private static void sent(VillageFixture village, String decision) {
        MeetingFixture.itIs("2026-12-11T16:00");
        village.sign(decision, given().get("/v1/decisions/" + decision).header("ETag")).then().statusCode(200);
        VillageFixture.creating(village.head()).body(Map.of("sentOn", "2026-12-11"))
                .post("/v1/decisions/" + decision + "/sending").then().statusCode(201);
        given().get("/v1/decisions/" + decision).then().body("state", equalTo("SENT")).body("timeliness",
                equalTo("IN_TIME"));
        given().queryParam("village", village.id()).get("/v1/decisions").then().body("items.id", contains(decision));
    }
}
