package vn.danchu.inspectionboard.project;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;

/**
 * Where a list that runs from the newest to the oldest goes on.
 *
 * @param at
 *            time of the last row seen
 * @param id
 *            its id, which decides among rows of one time
 */
public record ListPosition(Instant at, UUID id) {
    private static final ListPosition START = new ListPosition(Instant.parse("9999-12-31T00:00:00Z"),
            new UUID(-1, -1));

    /** @return the position that a cursor stands for, the start when there is none; refuses a foreign cursor */
    public static ListPosition of(String cursor) {
        Cursor last = Cursor.decode(cursor, 2);
        if (last == null) {
            return START;
        }
        try {
            return new ListPosition(Instant.parse(last.part(0)), UUID.fromString(last.part(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Refused.because(CommonProblem.BAD_CURSOR, "Tham số cursor không phải do hệ thống này cấp",
                    "This cursor was not handed out by this list");
        }
    }
}
