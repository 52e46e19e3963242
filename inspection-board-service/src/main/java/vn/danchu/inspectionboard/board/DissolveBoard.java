package vn.danchu.inspectionboard.board;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A board has done its task.
 *
 * @param dissolvedOn
 *            day on which it dissolved itself
 */
public record DissolveBoard(@NotNull @Schema(examples = "2027-06-30") LocalDate dissolvedOn) {
}
