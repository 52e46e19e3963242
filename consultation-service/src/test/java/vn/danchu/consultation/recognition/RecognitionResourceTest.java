package vn.danchu.consultation.recognition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.decision.DecisionAdopted;
import vn.danchu.consultation.contracts.decision.DecisionReceived;
import vn.danchu.consultation.contracts.decision.DecisionRecognised;
import vn.danchu.consultation.contracts.decision.DecisionRecognitionRefused;
import vn.danchu.consultation.contracts.decision.DecisionSent;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.testing.Topics;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecognitionResourceTest {
    // A Monday; five working days later is Monday the 14th.
    private static final LocalDate VOTED = LocalDate.of(2026, 9, 7);
    private static final LocalDate RECEIVED = VOTED.plusDays(1);
    private static final LocalDate ANSWER_BY = VOTED.plusDays(8);
    private static final String CHAIR = VillageFixture.communeChair();
    private static final String FRONT = VillageFixture.communeFront();
    @Inject
    AgroalDataSource database;

    @Test
    void theElectionOfAHeadIsInForceFromItsRecognitionByTheCommittee() throws SQLException {
        var election = DecisionFixture.adopted("VILLAGE_HEAD", VOTED).sent(VOTED);
        election.read().body("state", equalTo("SENT"), "inForceFrom", nullValue(), "recognition.body",
                equalTo("COMMUNE_COMMITTEE"), "recognition.answerBy", nullValue());

        election.received(RECEIVED).read().body("state", equalTo("RECEIVED"), "recognition.answerBy",
                equalTo(ANSWER_BY.toString()), "receipts.frontReceivedOn", equalTo(RECEIVED.toString()));
        election.recognising(CHAIR, ANSWER_BY).then().statusCode(201).body("state", equalTo("RECOGNISED"),
                "inForceFrom", equalTo(ANSWER_BY.toString()), "recognition.timeliness", equalTo("IN_TIME"),
                "recognition.answer.answerNumber", equalTo("41/QĐ-UBND"));

        var told = Topics.awaitEvent(ConsultationEvent.TOPIC, DecisionRecognised.TYPE, UUID.fromString(election.id()));
        assertTrue(told.contains("\"recognisedBy\":\"COMMUNE_COMMITTEE\"") && told.contains("\"inTime\":true"), told);
        assertEquals(
                List.of(DecisionAdopted.TYPE, DecisionSent.TYPE, DecisionReceived.TYPE, DecisionReceived.TYPE,
                        DecisionRecognised.TYPE),
                Topics.awaitTypes(ConsultationEvent.TOPIC, UUID.fromString(election.id()), DecisionRecognised.TYPE));
        assertEquals(List.of("decision-concluded", "signatories-named", "decision-sent", "decision-received",
                "decision-received", "decision-recognised"), actsOn(election));
    }

    @Test
    void theElectionOfABoardMemberIsRecognisedByTheFrontAndNotByTheCommittee() {
        var election = DecisionFixture.adopted("BOARD_MEMBER", VOTED).sent(VOTED).received(RECEIVED);

        election.recognising(CHAIR, RECEIVED).then().statusCode(422).body("rule", equalTo("other-body-recognises"),
                "article", equalTo("Điều 21 khoản 2 Luật số 10/2022/QH15"));
        election.recognising(FRONT, RECEIVED).then().statusCode(201).body("recognition.body",
                equalTo("COMMUNE_FRONT"), "inForceFrom", equalTo(RECEIVED.toString()));
    }

    @Test
    void theFrontDoesNotRecogniseAVillageHead() {
        var election = DecisionFixture.adopted("VILLAGE_HEAD", VOTED).sent(VOTED).received(RECEIVED);

        election.recognising(FRONT, RECEIVED).then().statusCode(422).body("rule", equalTo("other-body-recognises"));
        election.recognising(election.village().head(), RECEIVED).then().statusCode(403);
        election.recognising(TestTokens.of("chu.tich.khac").roles("commune-chair").units("20/06184").token(), RECEIVED)
                .then().statusCode(403);
        election.read().body("state", equalTo("RECEIVED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTION", "COMMON_FUNDS", "SELF_GOVERNANCE"})
    void otherMattersOfAVillageAreInForceFromTheVoteAndNeedNobody(String kind) {
        var decision = DecisionFixture.adopted(kind, VOTED);
        decision.read().body("inForceFrom", equalTo(VOTED.toString()), "recognition", nullValue());

        decision.sent(VOTED).received(RECEIVED).recognising(CHAIR, RECEIVED).then().statusCode(422).body("rule",
                equalTo("needs-no-recognition"));
    }

    @Test
    void aRefusalCarriesItsReasonAndEndsTheWay() {
        var election = DecisionFixture.adopted("VILLAGE_HEAD", VOTED).sent(VOTED).received(RECEIVED);

        election.refusing(CHAIR, RECEIVED, " ").then().statusCode(400);
        election.refusing(CHAIR, RECEIVED, "Thiếu chữ ký").then().statusCode(201).body("state",
                equalTo("RECOGNITION_REFUSED"), "recognition.answer.refusalReason", equalTo("Thiếu chữ ký"),
                "inForceFrom", nullValue());

        var told = Topics.awaitEvent(ConsultationEvent.TOPIC, DecisionRecognitionRefused.TYPE,
                UUID.fromString(election.id()));
        assertTrue(told.contains("Thiếu chữ ký"), told);
        election.recognising(CHAIR, RECEIVED).then().statusCode(409).body("rule", equalTo("illegal-step"));
    }

    @Test
    void aLateAnswerIsTakenAndShownAsLate() {
        var election = DecisionFixture.adopted("VILLAGE_HEAD", VOTED).sent(VOTED).received(RECEIVED);
        election.read().body("recognition.timeliness", equalTo("LATE"));

        election.recognising(CHAIR, ANSWER_BY.plusDays(1)).then().statusCode(201).body("recognition.timeliness",
                equalTo("LATE"));
    }

    @Test
    void eachDayFollowsTheOneBeforeIt() {
        var election = DecisionFixture.adopted("VILLAGE_HEAD", VOTED);
        LocalDate tomorrow = LocalDate.now(OfficialClock.ZONE).plusDays(1);

        election.receiving("committee", CHAIR, VOTED).then().statusCode(409).body("rule", equalTo("illegal-step"));
        election.sent(RECEIVED).receiving("committee", CHAIR, VOTED).then().statusCode(409).body("rule",
                equalTo("received-too-early"), "earliest", equalTo(RECEIVED.toString()));
        election.receiving("committee", CHAIR, tomorrow).then().statusCode(422).body("rule",
                equalTo("received-in-future"));
        election.recognising(CHAIR, RECEIVED).then().statusCode(409).body("rule", equalTo("illegal-step"));

        election.receiving("front", FRONT, RECEIVED).then().statusCode(201);
        election.recognising(CHAIR, RECEIVED).then().statusCode(422).body("rule", equalTo("not-received"));
        election.receiving("committee", CHAIR, RECEIVED).then().statusCode(201);
        election.receiving("committee", CHAIR, RECEIVED.plusDays(1)).then().statusCode(201);
        election.receiving("committee", CHAIR, RECEIVED).then().statusCode(201);

        election.recognising(CHAIR, VOTED).then().statusCode(409).body("rule", equalTo("answered-too-early"),
                "earliest", equalTo(RECEIVED.toString()));
        election.recognising(CHAIR, tomorrow).then().statusCode(422).body("rule", equalTo("answered-in-future"));
    }

    @Test
    void eachBodyConfirmsItsOwnReceiptOnly() {
        var decision = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED).sent(VOTED);

        decision.receiving("committee", FRONT, RECEIVED).then().statusCode(403);
        decision.receiving("front", CHAIR, RECEIVED).then().statusCode(403);
        decision.receiving("front", decision.village().frontHead(), RECEIVED).then().statusCode(403);
        decision.read().body("state", equalTo("SENT"), "receipts", notNullValue(), "receipts.committeeReceivedOn",
                nullValue());
    }

    @Test
    void aRepeatedRecognitionIsTakenOnce() {
        var election = DecisionFixture.adopted("VILLAGE_HEAD", VOTED).sent(VOTED).received(RECEIVED);
        String key = UUID.randomUUID().toString();
        var request = Map.of("number", "41/QĐ-UBND", "decidedOn", RECEIVED.toString());

        for (String replayed : new String[]{null, "true"}) {
            given().auth().oauth2(CHAIR).header("Idempotency-Key", key).contentType(ContentType.JSON).body(request)
                    .post("/v1/decisions/" + election.id() + "/recognition").then().statusCode(201)
                    .header("Idempotent-Replayed", equalTo(replayed));
        }
    }

    private List<String> actsOn(DecisionFixture decision) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection
                        .prepareStatement("select act from audit_entry where subject = ? order by position")) {
            query.setString(1, "decision/" + decision.id());
            var rows = query.executeQuery();
            List<String> acts = new ArrayList<>();
            while (rows.next()) {
                acts.add(rows.getString(1));
            }
            return acts;
        }
    }
}
