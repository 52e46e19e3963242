package vn.danchu.consultation.cluster;

import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Households that belong to a cluster from a day on, and to no other. */
public record AddHouseholds(
        @NotNull @Schema(examples = "2026-11-10", description = "First day on which they belong to it") LocalDate since,
        @NotEmpty @Size(max = 2_000) @Schema(examples = "[\"H003\"]") Set<@NotBlank String> householdNumbers) {
}
