package vn.danchu.inspectionboard.election;

import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A village is asked to elect members of a board.
 *
 * @param projectId
 *            the project that the board will supervise
 * @param villageId
 *            a village in which the project is carried out
 * @param seats
 *            how many members it elects
 */
public record CallResidentElection(@NotNull UUID projectId, @NotNull UUID villageId,
        @NotNull @Min(1) @Schema(examples = "3") Integer seats) {
}
