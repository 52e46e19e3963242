package vn.danchu.consultation.contracts.ballot;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The first ballots go out; from here on the roll of households is frozen, Decree 59/2023 Art. 4(6)a.
 *
 * @param ballotRoundId
 *            the round of household ballots
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param begunOn
 *            day on which it began
 * @param rollId
 *            the frozen roll
 */
public record BallotDistributionBegun(UUID ballotRoundId, UUID villageId, String communeCode, LocalDate begunOn,
        UUID rollId) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.ballot-distribution-begun.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
