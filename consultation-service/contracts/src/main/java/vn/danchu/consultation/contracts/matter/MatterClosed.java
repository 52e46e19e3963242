package vn.danchu.consultation.contracts.matter;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A matter that was before the households is never to be decided by them.
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
 *            VILLAGE_ENDED: the village is no more; COMMUNE_CONCLUDED: the commune concluded without it
 * @param closedOn
 *            day on which it was closed
 */
public record MatterClosed(UUID matterId, @Nullable MatterOrigin origin, UUID villageId, String communeCode,
        String ground, LocalDate closedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.matter-closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
