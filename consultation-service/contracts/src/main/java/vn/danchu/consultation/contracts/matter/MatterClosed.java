package vn.danchu.consultation.contracts.matter;

import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A proposal of the village head does not come to the vote: he withdrew it, or the Front head did not agree to it, Law
 * 10/2022/QH15 Art. 16(2).
 *
 * @param matterId
 *            the matter
 * @param ground
 *            WITHDRAWN or NOT_AGREED
 * @param reason
 *            why
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 */
public record MatterClosed(UUID matterId, String ground, String reason, UUID villageId, String communeCode)
        implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.matter-closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
