package vn.danchu.consultation.contracts.ballot;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * Two people confirmed the count of household ballots and the matter is decided, Decree 59/2023 Art. 4(6). What was
 * decided is told by {@code decision-adopted} or {@code decision-rejected}.
 *
 * @param ballotRoundId
 *            the round of household ballots
 * @param matterId
 *            the matter that the ballots asked about
 * @param decisionId
 *            the outcome
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param confirmedOn
 *            day of the second confirmation
 * @param households
 *            households of the frozen roll
 * @param returned
 *            how many returned a ballot
 */
public record BallotCountConfirmed(UUID ballotRoundId, UUID matterId, UUID decisionId, UUID villageId,
        String communeCode, LocalDate confirmedOn, long households, long returned) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.ballot-count-confirmed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
