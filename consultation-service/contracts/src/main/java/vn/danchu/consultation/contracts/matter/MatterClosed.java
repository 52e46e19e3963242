package vn.danchu.consultation.contracts.matter;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A matter is never to be decided by the households of its village.
 *
 * @param matterId
 *            the matter
 * @param origin
 *            who asked for it; absent when the village itself did
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param ground
 *            VILLAGE_ENDED: the village is no more; COMMUNE_CONCLUDED: the commune concluded without it; ASKED_BACK: who asked for
 *            the vote took that back before anybody voted; WITHDRAWN: the village head gave the proposal up;
 *            NOT_AGREED: the Front head did not agree to it, Law 10/2022/QH15 Art. 16(2)
 * @param reason
 *            why, as the head, the Front head or who asked for the vote said; absent when it follows from what
 *            happened to the village or the commune
 * @param closedOn
 *            day on which it was closed
 */
public record MatterClosed(UUID matterId, @Nullable MatterOrigin origin, UUID villageId, String communeCode,
        String ground, @Nullable String reason, LocalDate closedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.matter-closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
