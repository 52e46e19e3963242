package vn.danchu.consultation.change;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.change.rules.Ground;
import vn.danchu.consultation.change.rules.MeasureKind;

/**
 * The committee's annulment, or its request to amend or replace.
 *
 * @param ground
 *            why, Law 10/2022/QH15 Art. 22(1)
 * @param number
 *            number of the annulling decision or of the letter
 * @param reason
 *            what is wrong, in words
 * @param takenOn
 *            its day
 */
public record TakeMeasure(@NotNull MeasureKind kind, @NotNull Ground ground,
        @NotBlank @Size(max = 60) @Schema(examples = "47/QĐ-UBND") String number,
        @NotBlank @Size(max = 2000) @Schema(examples = "Không thông báo cuộc họp trước 02 ngày") String reason,
        @NotNull @Schema(examples = "2026-12-04") LocalDate takenOn) {
}
