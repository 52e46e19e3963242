package vn.danchu.consultation.speaker;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The second side names, from what it knows itself, who speaks for the household. */
public record ConfirmRepresentative(
        @NotNull @Pattern(regexp = "\\d{12}") @Schema(examples = "000000000013", description = "Must be that of the representative whom the household book names today. Only a key made from it is kept") String representativeCitizenNumber) {
}
