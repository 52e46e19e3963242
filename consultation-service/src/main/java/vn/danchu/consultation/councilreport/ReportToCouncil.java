package vn.danchu.consultation.councilreport;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The commune committee's report on how the people were asked.
 *
 * @param number
 *            number of the report
 * @param reportedOn
 *            day of the regular session of the people's council to which it was made
 * @param sentToFrontOn
 *            day on which the commune Front was sent it
 */
public record ReportToCouncil(@NotBlank @Size(max = 60) @Schema(examples = "31/BC-UBND") String number,
        @NotNull @Schema(examples = "2027-01-15") LocalDate reportedOn,
        @NotNull @Schema(examples = "2027-01-15") LocalDate sentToFrontOn) {
}
