package vn.danchu.inspectionboard.board;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * A board has done its task.
 *
 * @param dissolvedOn
 *            day on which it dissolved itself
 */
public record DissolveBoard(@NotNull LocalDate dissolvedOn) {
}
