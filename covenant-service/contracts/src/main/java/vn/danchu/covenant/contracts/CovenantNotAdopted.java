package vn.danchu.covenant.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The households did not adopt a covenant.
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
 * @param votedOn
 *            day of the vote
 */
public record CovenantNotAdopted(UUID covenantId, UUID villageId, String villageCode, String villageName,
        String communeCode, String title, LocalDate votedOn) implements CovenantEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.covenant.covenant-not-adopted.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
