package vn.danchu.consultation.recognition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision to hold an election again.
 *
 * @param number
 *            its number
 * @param reason
 *            why
 * @param decidedOn
 *            its day
 */
public record OrderRepeat(@NotBlank @Size(max = 60) @Schema(examples = "44/QĐ-UBND") String number,
        @NotBlank @Size(max = 2000) @Schema(examples = "Không có người được quá nửa số hộ tán thành") String reason,
        @NotNull @Schema(examples = "2026-11-27") LocalDate decidedOn) {
}
