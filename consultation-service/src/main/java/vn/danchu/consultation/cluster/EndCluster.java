package vn.danchu.consultation.cluster;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cluster is no more; its households belong to none until they are added to another. */
public record EndCluster(
        @NotNull @Schema(examples = "2026-11-20", description = "First day on which it does not exist") LocalDate on) {
}
