package vn.danchu.compliance.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.compliance.FreshCommune;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.covenant.contracts.CovenantEvent;
import vn.danchu.platform.testing.RealParts;

/** A decision has to be sent as long as it stands. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EndedDecisionsTest {
    private static final String DECISIONS = "DECISIONS_SENT_IN_TIME";
    private final Topic consultation = new Topic(ConsultationEvent.TOPIC);
    private final Topic covenant = new Topic(CovenantEvent.TOPIC);
    private final String commune = FreshCommune.code();
    private final UUID id = UUID.randomUUID();

    @Test
    void anAnnulledDecisionIsMissingOnlyUntilThatDay() {
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, id));
        consultation.tell(Told.ANNULLED, commune, Told.decisionAnnulled(commune, id));

        Answers.awaitScore("0/0+0", DECISIONS, commune, "2026-12-04");
        assertEquals("0/1+0", Answers.score(DECISIONS, commune, "2026-12-03"));
        assertEquals("0/0+1", Answers.score(DECISIONS, commune, "2026-11-30"));
    }

    @Test
    void anEndThatIsHeardOfBeforeTheAdoptionCountsToo() {
        consultation.tell(Told.ANNULLED, commune, Told.decisionAnnulled(commune, id));
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, id));

        Answers.awaitScore("0/1+0", DECISIONS, commune, "2026-12-03");
        assertEquals("0/0+0", Answers.score(DECISIONS, commune, "2026-12-05"));
    }

    @Test
    void whetherItWasSentInTimeStaysKnownAfterItsEnd() {
        UUID late = UUID.randomUUID();
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, id));
        consultation.tell(Told.SENT, commune, Told.decisionSent(commune, id, "2026-11-24"));
        consultation.tell(Told.ANNULLED, commune, Told.decisionAnnulled(commune, id));
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, late));
        consultation.tell(Told.SENT, commune, Told.decisionSent(commune, late, "2026-12-02"));
        consultation.tell(Told.CHANGED, commune, Told.decisionChanged(commune, late, "ABOLISH"));
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, UUID.randomUUID()));

        Answers.awaitScore("1/3+0", DECISIONS, commune, "2026-12-31");
        assertEquals("LATE", Answers.of(commune, "2026-12-31")
                .getString("indicators[0].missing.find { it.id == '" + late + "' }.status"));
    }

    @Test
    void aReplacedDecisionIsOwedAgainWhenTheLaterOneIsAnnulled() {
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, id));
        consultation.tell(Told.CHANGED, commune, Told.decisionChanged(commune, id, "REPLACE"));

        Answers.awaitScore("0/0+0", DECISIONS, commune, "2026-12-28");
        consultation.tell(Told.REVIVED, commune, Told.decisionRevived(commune, id));

        Answers.awaitScore("0/1+0", DECISIONS, commune, "2026-12-28");
        assertEquals("0/0+0", Answers.score(DECISIONS, commune, "2026-12-27"));
        assertEquals("0/1+0", Answers.score(DECISIONS, commune, "2026-12-19"));
    }

    @Test
    void anAmendedDecisionIsSentAsBefore() {
        UUID abolished = UUID.randomUUID();
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, id));
        consultation.tell(Told.CHANGED, commune, Told.decisionChanged(commune, id, "AMEND"));
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, abolished));
        consultation.tell(Told.CHANGED, commune, Told.decisionChanged(commune, abolished, "ABOLISH"));

        Answers.awaitScore("0/2+0", DECISIONS, commune, "2026-12-19");
        Answers.awaitScore("0/1+0", DECISIONS, commune, "2026-12-20");
    }

    @Test
    void whatIsNotRecognisedNeedsNotBeSentAnyMore() {
        consultation.tell(Told.ADOPTED, commune, Told.decisionAdopted(commune, id));
        consultation.tell(Told.RECOGNITION_REFUSED, commune, Told.recognitionRefused(commune, id));

        Answers.awaitScore("0/0+0", DECISIONS, commune, "2026-12-03");
        assertEquals("0/1+0", Answers.score(DECISIONS, commune, "2026-12-02"));
    }

    @Test
    void theRefusalOfACovenantsFileEndsTheDecisionInItButNoLaterOne() {
        UUID file = UUID.randomUUID();
        consultation.tell(Told.ADOPTED, commune, Told.covenantDecisionAdopted(commune, id, file));
        consultation.tell(Told.ADOPTED, commune, Told.covenantDecisionAdopted(commune, UUID.randomUUID(), file)
                .replace("2026-11-20", "2026-11-26"));
        covenant.tell(Told.COVENANT_REFUSED, commune, Told.covenantRefused(commune, file));

        Answers.awaitScore("0/1+0", DECISIONS, commune, "2026-12-01");
        assertEquals("0/0+1", Answers.score(DECISIONS, commune, "2026-11-26"));
        assertEquals("0/0+1", Answers.score(DECISIONS, commune, "2026-11-24"));
    }
}
