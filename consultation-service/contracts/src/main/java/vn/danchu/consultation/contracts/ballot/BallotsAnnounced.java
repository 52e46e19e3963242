package vn.danchu.consultation.contracts.ballot;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The people were told of content, time, deadline and team of the ballots, Decree 59/2023 Art. 4(4).
 *
 * @param ballotRoundId
 *            the round of household ballots
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param announcedOn
 *            day of the public notice
 * @param distributeOn
 *            planned day of handing out
 * @param collectUntil
 *            last day for returning ballots
 */
public record BallotsAnnounced(UUID ballotRoundId, UUID villageId, String communeCode, LocalDate announcedOn,
        LocalDate distributeOn, LocalDate collectUntil) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.ballots-announced.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
