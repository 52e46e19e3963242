package vn.danchu.consultation.recognition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the decision reached the caller's own body; the time to answer runs from it. */
public record RecordReceipt(@NotNull @Schema(examples = "2026-11-25") LocalDate receivedOn) {
}
