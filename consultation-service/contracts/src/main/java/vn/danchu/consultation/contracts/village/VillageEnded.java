package vn.danchu.consultation.contracts.village;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A village or residential group is no more, by resolution of the commune council.
 *
 * @param villageId
 *            the village, in its last version
 * @param villageCode
 *            code of the village, e.g. 06211-01
 * @param villageName
 *            as it was called last
 * @param communeCode
 *            code of its commune
 * @param endedOn
 *            first day on which it does not exist
 * @param successors
 *            the villages to which its households went
 */
public record VillageEnded(UUID villageId, String villageCode, String villageName, String communeCode,
        LocalDate endedOn, List<Successor> successors) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.village-ended.v1";

    /**
     * A village to which households of the ended one went.
     *
     * @param villageId
     *            the village, in its present version
     * @param villageCode
     *            its code
     * @param villageName
     *            its name
     */
    public record Successor(UUID villageId, String villageCode, String villageName) {
    }

    @Override
    public String type() {
        return TYPE;
    }
}
