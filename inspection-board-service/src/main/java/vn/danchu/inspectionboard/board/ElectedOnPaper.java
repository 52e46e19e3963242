package vn.danchu.inspectionboard.board;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An election that was held and recognised before the village voted here for the first time.
 *
 * @param villageId
 *            the village that elected the member
 * @param recognitionNumber
 *            number of the document by which the Front committee of the commune recognised the election
 * @param recognisedOn
 *            day of that document
 */
@Embeddable
public record ElectedOnPaper(@NotNull @Column(name = "paper_village_id") UUID villageId,
        @NotBlank @Size(max = 100) @Schema(examples = "05/QĐ-MTTQ") String recognitionNumber,
        @NotNull @Schema(examples = "2026-06-15") LocalDate recognisedOn) {
}
