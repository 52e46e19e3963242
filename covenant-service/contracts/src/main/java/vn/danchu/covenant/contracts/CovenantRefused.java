package vn.danchu.covenant.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The commune committee refused, in writing, to recognise a covenant, Decree 61/2023 Art. 11(3)b.
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
 * @param reason
 *            why, in the committee's words
 * @param refusedOn
 *            day of the decision
 */
public record CovenantRefused(UUID covenantId, UUID villageId, String villageCode, String villageName,
        String communeCode, String title, String reason, LocalDate refusedOn) implements CovenantEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.covenant.covenant-refused.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
