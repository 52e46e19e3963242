package vn.danchu.consultation.ballot;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the plan had gone to both the commune chair and the chair of the commune Front. */
public record SendBallotPlan(@NotNull @Schema(examples = "2026-11-25") LocalDate sentOn) {
}
