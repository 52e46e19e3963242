package vn.danchu.consultation.recognition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The written refusal.
 *
 * @param number
 *            number of the letter
 * @param reason
 *            why the decision is not recognised
 * @param decidedOn
 *            day of the letter
 */
public record RefuseRecognition(@NotBlank @Size(max = 60) @Schema(examples = "12/UBND-VP") String number,
        @NotBlank @Size(max = 2000) @Schema(examples = "Biên bản thiếu chữ ký của 02 đại diện hộ gia đình") String reason,
        @NotNull @Schema(examples = "2026-11-27") LocalDate decidedOn) {
}
