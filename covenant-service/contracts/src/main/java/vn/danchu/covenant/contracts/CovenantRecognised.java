package vn.danchu.covenant.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The commune committee recognised a covenant; it is in force from that day, Decree 61/2023 Art. 11.
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
 * @param decisionNumber
 *            number of the recognition decision
 * @param inForceFrom
 *            day of that decision
 */
public record CovenantRecognised(UUID covenantId, UUID villageId, String villageCode, String villageName,
        String communeCode, String title, String decisionNumber, LocalDate inForceFrom) implements CovenantEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.covenant.covenant-recognised.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
