package vn.danchu.compliance.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.danchu.compliance.FreshCommune;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.covenant.contracts.CovenantEvent;
import vn.danchu.inspectionboard.contracts.InspectionBoardEvent;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EventsTest {
    private static final String DECISIONS = "DECISIONS_SENT_IN_TIME";
    private static final String VILLAGES = "VILLAGES_WITH_COVENANT";
    private static final String INVESTORS = "INVESTORS_NOTIFIED_IN_TIME";
    private final Topic consultation = new Topic(ConsultationEvent.TOPIC);
    private final Topic covenant = new Topic(CovenantEvent.TOPIC);
    private final Topic inspectionBoard = new Topic(InspectionBoardEvent.TOPIC);
    private final UUID id = UUID.randomUUID();

    @Test
    void theSamplesOfAllContractsMoveTheIndicators() {
        String commune = FreshCommune.OF_THE_SAMPLES;
        consultation.tell(Told.ESTABLISHED, commune, Topic.sample("consultation/village-established"));
        consultation.tell(Told.ADOPTED, commune, Topic.sample("consultation/decision-adopted"));
        consultation.tell(Told.SENT, commune, Topic.sample("consultation/decision-sent"));
        covenant.tell(Told.RECOGNISED, commune, Topic.sample("covenant/covenant-recognised"));
        inspectionBoard.tell(Told.REGISTERED, commune, Topic.sample("inspectionboard/project-registered"));
        inspectionBoard.tell(Told.PLAN_SENT, commune, Topic.sample("inspectionboard/plan-sent-to-investor"));

        Answers.awaitScore("1/1+0", DECISIONS, commune, "2027-02-01");
        Answers.awaitScore("1/1+0", VILLAGES, commune, "2027-02-01");
        Answers.awaitScore("1/1+0", INVESTORS, commune, "2027-02-01");
    }

    @Test
    void aDecisionSentBeforeItsAdoptionIsHeardOfCounts() {
        String commune = FreshCommune.code();
        consultation.tell(Told.SENT, commune, Told.decisionSent(commune, id, "2026-11-30"));
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, id));

        Answers.awaitScore("1/1+0", DECISIONS, commune, "2026-11-30");
    }

    @Test
    void aDecisionThatIsOnlySentCountsNowhere() {
        String commune = FreshCommune.code();
        consultation.tell(Told.SENT, commune, Told.decisionSent(commune, id, "2026-11-30"));
        consultation.tell(Told.ESTABLISHED, commune, Told.villageEstablished(commune, id));

        Answers.awaitScore("0/1+0", VILLAGES, commune, "2026-11-30");
        assertEquals("0/0+0", Answers.score(DECISIONS, commune, "2026-11-30"));
    }

    @Test
    void aLateDecisionIsNamedWithItsDays() {
        String commune = FreshCommune.code();
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, id));
        consultation.tell(Told.SENT, commune, Told.decisionSent(commune, id, "2026-12-02"));

        Answers.awaitScore("0/1+0", DECISIONS, commune, "2026-12-02");
        JsonPath answer = Answers.of(commune, "2026-12-02");
        String missing = "indicators[0].missing[0].";
        assertEquals(id.toString(), answer.getString(missing + "id"));
        assertEquals("Giờ bật loa truyền thanh của thôn", answer.getString(missing + "name"));
        assertEquals("LATE", answer.getString(missing + "status"));
        assertEquals("2 days late", answer.getString(missing + "detail"));
        assertEquals("2026-11-30", answer.getString(missing + "dueOn"));
        assertEquals("2026-12-02", answer.getString(missing + "doneOn"));
        assertEquals(2, answer.getInt(missing + "daysLate"));
    }

    @Test
    void whetherADecisionWasSentInTimeFollowsTheRightDay() {
        String commune = FreshCommune.code();
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, id));
        consultation.tell(Told.SENT, commune, Told.decisionSent(commune, id, "2026-11-24"));
        Answers.awaitScore("1/1+0", DECISIONS, commune, "2026-12-02");

        consultation.tell(Told.CORRECTED, commune, Told.dayCorrected(commune, id, "2026-12-02", "2026-12-03"));
        Answers.awaitScore("0/1+0", DECISIONS, commune, "2026-12-02");

        consultation.tell(Told.CORRECTED, commune,
                Told.dayCorrected(commune, id, "2026-12-02", "2026-12-05").replace("SENDING", "PUBLICATION"));
        consultation.tell(Told.CORRECTED, commune, Told.dayCorrected(commune, id, "2026-11-30", "2026-12-04"));
        Answers.awaitScore("1/1+0", DECISIONS, commune, "2026-12-02");
    }

    @Test
    void aSendingThatIsToldAgainAfterItsDayWasPutRightChangesNothing() {
        String commune = FreshCommune.code();
        consultation.tell(Told.CORRECTED, commune, Told.dayCorrected(commune, id, "2026-12-02", "2026-12-03"));
        consultation.tell(Told.SENT, commune, Told.decisionSent(commune, id, "2026-11-24"));
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, id));
        consultation.tell(Told.SENT, commune, Told.decisionSent(commune, id, "2026-11-24"));
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, UUID.randomUUID()));

        Answers.awaitScore("0/2+0", DECISIONS, commune, "2026-12-02");
    }

    @Test
    void aCovenantRecognisedBeforeItsVillageIsHeardOfCounts() {
        String commune = FreshCommune.code();
        covenant.tell(Told.RECOGNISED, commune, Told.covenantRecognised(commune, id));
        consultation.tell(Told.ESTABLISHED, commune, Told.villageEstablished(commune, id));

        Answers.awaitScore("1/1+0", VILLAGES, commune, "2026-11-25");
        assertEquals("0/1+0", Answers.score(VILLAGES, commune, "2026-11-24"));
    }

    @Test
    void aVillageThatEndedNeedsNoCovenantFromThatDayOn() {
        String commune = FreshCommune.code();
        consultation.tell(Told.ESTABLISHED, commune, Told.villageEstablished(commune, id));
        consultation.tell(Told.ENDED, commune, Told.villageEnded(commune, id));
        consultation.tell(Told.ESTABLISHED, commune, Told.villageEstablished(commune, UUID.randomUUID()));

        Answers.awaitScore("0/2+0", VILLAGES, commune, "2026-11-19");
        assertEquals("0/1+0", Answers.score(VILLAGES, commune, "2026-11-20"));
    }

    @Test
    void aVillageIsNamedAsItIsCalledNow() {
        String commune = FreshCommune.code();
        consultation.tell(Told.ESTABLISHED, commune, Told.villageEstablished(commune, id));
        consultation.tell(Told.RENAMED, commune, Told.villageRenamed(commune, id));
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, UUID.randomUUID()));

        Answers.awaitScore("0/0+1", DECISIONS, commune, "2026-11-30");
        assertEquals("Tổ dân phố Bản Mới",
                Answers.of(commune, "2026-11-30").getString("indicators[1].missing[0].name"));
    }

    @Test
    void aPlanSentBeforeItsProjectIsHeardOfCounts() {
        String commune = FreshCommune.code();
        inspectionBoard.tell(Told.PLAN_SENT, commune, Told.planSent(commune, id, "2027-01-16"));
        inspectionBoard.tell(Told.REGISTERED, commune, Told.projectRegistered(commune, id));

        Answers.awaitScore("0/0+1", INVESTORS, commune, "2027-01-15");
        assertEquals("0/1+0", Answers.score(INVESTORS, commune, "2027-01-16"));
    }

    @Test
    void aProjectWithoutABoardCountsAgainstTheCommuneOnceItsDayPassed() {
        String commune = FreshCommune.code();
        inspectionBoard.tell(Told.REGISTERED, commune, Told.projectRegistered(commune, id));

        Answers.awaitScore("0/0+1", INVESTORS, commune, "2027-01-15");
        assertEquals("0/1+0", Answers.score(INVESTORS, commune, "2027-01-16"));
        assertEquals("Not done, 1 day overdue",
                Answers.of(commune, "2027-01-16").getString("indicators[2].missing[0].detail"));
    }

    @Test
    void theSameEventTwiceCountsOnce() {
        String commune = FreshCommune.code();
        String eventId = UUID.randomUUID().toString();
        consultation.tell(eventId, Told.ADOPTED, commune, Told.decisionAdopted(commune, id));
        consultation.tell(eventId, Told.ADOPTED, commune, Told.decisionAdopted(commune, UUID.randomUUID()));
        consultation.tell(Told.ESTABLISHED, commune, Told.villageEstablished(commune, id));

        Answers.awaitScore("0/1+0", VILLAGES, commune, "2026-12-01");
        assertEquals("0/1+0", Answers.score(DECISIONS, commune, "2026-12-01"));
    }

    @Test
    void theSameFactUnderANewIdCountsOnce() {
        String commune = FreshCommune.code();
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, id));
        consultation.tell(Told.SENT, commune, Told.decisionSent(commune, id, "2026-11-24"));
        consultation.tell(Told.SENT, commune, Told.decisionSent(commune, id, "2026-11-24"));
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, id));
        consultation.tell(Told.ESTABLISHED, commune, Told.villageEstablished(commune, id));

        Answers.awaitScore("0/1+0", VILLAGES, commune, "2026-12-01");
        assertEquals("1/1+0", Answers.score(DECISIONS, commune, "2026-12-01"));
    }
}
