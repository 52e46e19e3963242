package vn.danchu.inspectionboard.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The Front committee of the commune takes back that it asked a village to elect members of a board; the consultation service
 * closes the matter, unless the households vote already.
 *
 * @param electionId
 *            the election
 * @param villageId
 *            the village, in its version when it was asked
 * @param communeCode
 *            code of its commune
 * @param reason
 *            why, as the Front said
 * @param calledOffOn
 *            day on which the Front took it back
 */
public record ResidentElectionCalledOff(UUID electionId, UUID villageId, String communeCode, String reason,
        LocalDate calledOffOn) implements InspectionBoardEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.inspection-board.resident-election-called-off.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
