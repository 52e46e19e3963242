package vn.danchu.consultation.attendance;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For which households of the roll entry slips are printed. */
public record PrintSlips(
        @NotNull @Size(min = 1, max = 100) @Schema(examples = "[\"H001\", \"H002\"]") Set<@NotBlank @Size(max = 50) String> householdNumbers) {
}
