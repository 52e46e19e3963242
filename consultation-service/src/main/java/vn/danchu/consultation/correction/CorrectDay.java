package vn.danchu.consultation.correction;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The right day in place of the one on record, and why that one was wrong. */
public record CorrectDay(@NotNull @Schema(examples = "2026-10-13") LocalDate rightDay,
        @NotBlank @Size(max = 500) @Schema(examples = "Gõ nhầm ngày; sổ công văn đi ghi ngày 13/10") String reason) {
}
