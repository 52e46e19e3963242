package vn.danchu.consultation.contracts.matter;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A matter is before the households of a village.
 *
 * @param matterId
 *            the matter
 * @param origin
 *            who asked for it; absent when the village itself did
 * @param kind
 *            kind of the matter, Law 10/2022/QH15 Art. 15
 * @param title
 *            the matter in one line
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 */
public record MatterOpened(UUID matterId, @Nullable MatterOrigin origin, String kind, String title, UUID villageId,
        String communeCode) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.matter-opened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
