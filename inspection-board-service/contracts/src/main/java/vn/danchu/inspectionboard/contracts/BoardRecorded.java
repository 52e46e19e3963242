package vn.danchu.inspectionboard.contracts;

import java.util.UUID;

/**
 * A Community Investment Supervision Board was recorded.
 *
 * @param boardId
 *            the board
 * @param projectId
 *            the project it supervises
 * @param communeCode
 *            code of its commune
 * @param members
 *            how many members it has
 */
public record BoardRecorded(UUID boardId, UUID projectId, String communeCode,
        int members) implements InspectionBoardEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.inspection-board.board-recorded.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
