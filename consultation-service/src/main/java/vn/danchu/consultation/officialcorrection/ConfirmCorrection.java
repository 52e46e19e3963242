package vn.danchu.consultation.officialcorrection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The second side names, from what it knows itself, who holds the post. */
public record ConfirmCorrection(
        @NotNull @Pattern(regexp = "\\d{12}") @Schema(examples = "000000000013", description = "Must be the one that the first side entered, which nobody is shown. Only a key made from it is kept") String citizenNumber) {
}
