package vn.danchu.consultation.communewide;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The agreement of the chair of the commune Front, Law 10/2022/QH15 Art. 16(1).
 *
 * @param agreedOn
 *            day on which the two chairs agreed
 */
public record AgreeToCommuneMatter(@NotNull @Schema(examples = "2026-11-20") LocalDate agreedOn) {
}
