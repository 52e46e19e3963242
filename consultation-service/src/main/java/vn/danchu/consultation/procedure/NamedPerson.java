package vn.danchu.consultation.procedure;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the meeting gives a task.
 *
 * @param householdId
 *            whom the person represents; absent for a member of the Front committee
 * @param head
 *            whether the person leads the counting board
 */
@Embeddable
public record NamedPerson(@NotBlank @Size(max = 200) @Schema(examples = "Nông Văn Một") String name,
        @Nullable UUID householdId,
        @Schema(examples = "true") boolean head) {
}
