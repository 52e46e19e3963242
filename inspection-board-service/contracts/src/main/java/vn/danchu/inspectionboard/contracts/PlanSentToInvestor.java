package vn.danchu.inspectionboard.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The board sent its plan and its members to the investor, Law 10/2022/QH15 Art. 45(1)b.
 *
 * @param boardId
 *            the board
 * @param projectId
 *            the project
 * @param communeCode
 *            code of its commune
 * @param sentOn
 *            day of sending
 * @param notifyBy
 *            last lawful day
 * @param startsOn
 *            first day of the works
 */
public record PlanSentToInvestor(UUID boardId, UUID projectId, String communeCode, LocalDate sentOn, LocalDate notifyBy,
        LocalDate startsOn) implements InspectionBoardEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.inspection-board.plan-sent-to-investor.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
