package vn.danchu.inspectionboard.contracts;

import java.util.UUID;

/**
 * The Front committee of the commune asks a village to elect those members of a Community Investment Supervision Board who
 * stand for its residents; the consultation service opens the matter, Decree 59/2023 Art. 17(1).
 *
 * @param electionId
 *            the election
 * @param projectId
 *            the project that the board will supervise
 * @param villageId
 *            the village, in its present version
 * @param villageCode
 *            code of the village, e.g. 06211-01
 * @param communeCode
 *            code of its commune
 * @param board
 *            INVESTMENT_SUPERVISION or PEOPLES_INSPECTION
 * @param seats
 *            how many members the village elects
 * @param title
 *            what the households are asked, in one line
 * @param text
 *            what they are asked, in full
 */
public record ResidentElectionCalled(UUID electionId, UUID projectId, UUID villageId, String villageCode,
        String communeCode, String board, int seats, String title, String text) implements InspectionBoardEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.inspection-board.resident-election-called.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
