package vn.danchu.consultation.matter;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The Front head's agreement to a matter, Law 10/2022/QH15 Art. 16(2).
 *
 * @param agreedOn
 *            day on which the two heads agreed; it may lie before the day of the entry
 */
public record AgreeToMatter(@NotNull @Schema(examples = "2026-11-20") LocalDate agreedOn) {
}
