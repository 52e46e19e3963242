package vn.danchu.inspectionboard.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A programme or project that a board supervises is known, Law 10/2022/QH15 Art. 41.
 *
 * @param projectId
 *            the project
 * @param communeCode
 *            code of its commune
 * @param name
 *            its name
 * @param investor
 *            programme owner or investor
 * @param startsOn
 *            first day of the works
 * @param notifyBy
 *            last day to send the investor the plan, Art. 45(1)b
 */
public record ProjectRegistered(UUID projectId, String communeCode, String name, String investor, LocalDate startsOn,
        LocalDate notifyBy) implements InspectionBoardEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.inspection-board.project-registered.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
