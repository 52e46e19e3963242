package vn.danchu.consultation.officialcorrection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The citizen number of somebody who holds a post was recorded wrongly. */
public record CorrectOfficial(
        @NotNull @Pattern(regexp = "\\d{12}") @Schema(examples = "000000000013", description = "The right one; only a key made from it is kept") String citizenNumber,
        @NotBlank @Size(max = 200) @Schema(examples = "Công văn số 41/UBND", description = "The document that corrects it") String number,
        @NotBlank @Size(max = 1000) @Schema(examples = "Ghi nhầm một chữ số") String reason) {
}
