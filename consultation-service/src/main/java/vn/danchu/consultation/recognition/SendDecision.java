package vn.danchu.consultation.recognition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the decision went to the commune committee and the commune Front. */
public record SendDecision(@NotNull @Schema(examples = "2026-10-14") LocalDate sentOn) {
}
