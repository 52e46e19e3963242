package vn.danchu.consultation.cluster;

import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new cluster with its first households. */
public record EstablishCluster(@NotBlank @Size(max = 100) @Schema(examples = "Cụm Khuổi Nà") String name,
        @NotNull @Schema(examples = "2026-11-01", description = "First day on which it exists") LocalDate since,
        @NotEmpty @Size(max = 2_000) @Schema(examples = "[\"H001\", \"H002\"]", description = "Numbers of households of the village; a household of another cluster leaves that one") Set<@NotBlank String> householdNumbers) {
}
