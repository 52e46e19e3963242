package vn.danchu.covenant.recognition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * The file went to the commune committee.
 *
 * @param submittedOn
 *            day of sending
 */
public record SubmitCovenant(@NotNull LocalDate submittedOn) {
}
