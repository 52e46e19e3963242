package vn.danchu.consultation.contracts.ballot;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The plan went to the commune chair and the chair of the commune Front, Decree 59/2023 Art. 4(2).
 *
 * @param ballotRoundId
 *            the round of household ballots
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param sentOn
 *            day of sending
 * @param sendBy
 *            last lawful day
 * @param inTime
 *            whether it was sent by then
 */
public record BallotPlanSent(UUID ballotRoundId, UUID villageId, String communeCode, LocalDate sentOn, LocalDate sendBy,
        boolean inTime) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.ballot-plan-sent.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
