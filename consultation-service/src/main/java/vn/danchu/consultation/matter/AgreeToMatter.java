package vn.danchu.consultation.matter;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The Front's agreement to a matter: of its chair in the commune, Law 10/2022/QH15 Art. 16(1), of its head in the village,
 * Art. 16(2).
 *
 * @param agreedOn
 *            day on which the two sides agreed; it may lie before the day of the entry
 */
public record AgreeToMatter(@NotNull @Schema(examples = "2026-11-20") LocalDate agreedOn) {
}
