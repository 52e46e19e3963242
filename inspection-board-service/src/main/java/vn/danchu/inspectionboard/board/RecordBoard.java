package vn.danchu.inspectionboard.board;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A board as the Front committee of the commune set it up.
 *
 * @param projectId
 *            the project that it supervises
 * @param members
 *            all its members
 */
public record RecordBoard(@NotNull UUID projectId,
        @NotNull @Size(max = 50) List<@NotNull @Valid BoardMember> members) {
}
