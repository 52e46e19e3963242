package vn.danchu.covenant.contracts;

import java.util.UUID;

/**
 * A covenant draft is ready for its vote; the consultation service opens the matter, Decree 61/2023 Art. 10.
 *
 * @param covenantId
 *            the covenant
 * @param villageId
 *            the village, in its present version
 * @param villageCode
 *            code of the village, e.g. 06211-01
 * @param villageName
 *            its name
 * @param communeCode
 *            code of its commune
 * @param title
 *            its title
 * @param text
 *            the draft that is voted on
 */
public record CovenantPutToVote(UUID covenantId, UUID villageId, String villageCode, String villageName,
        String communeCode, String title, String text) implements CovenantEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.covenant.covenant-put-to-vote.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
