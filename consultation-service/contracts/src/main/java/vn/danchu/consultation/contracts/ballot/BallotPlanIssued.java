package vn.danchu.consultation.contracts.ballot;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * Village head and Front head of a village agree on how ballots are taken round to every household; the plan is issued,
 * Decree 59/2023 Art. 4(2).
 *
 * @param ballotRoundId
 *            the round of household ballots
 * @param matterId
 *            the matter that the ballots ask about
 * @param title
 *            the matter in one line
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param issuedOn
 *            day of the issue
 * @param sendBy
 *            last lawful day to send the plan to the commune
 */
public record BallotPlanIssued(UUID ballotRoundId, UUID matterId, String title, UUID villageId, String communeCode,
        LocalDate issuedOn, LocalDate sendBy) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.ballot-plan-issued.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
