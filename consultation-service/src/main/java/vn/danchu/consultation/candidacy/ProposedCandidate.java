package vn.danchu.consultation.candidacy;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who is to stand.
 *
 * @param citizenNumber
 *            only a key made from it is kept
 * @param dateOfBirth
 *            held against the age of the law; only its year is shown
 * @param residenceEvidence
 *            the paper that shows the residence in the commune
 * @param free
 *            whether it is confirmed that no discipline, prosecution or sentence keeps the person from standing
 */
public record ProposedCandidate(@NotBlank @Size(max = 200) @Schema(examples = "Nông Văn Ứng") String name,
        @NotNull @Pattern(regexp = "\\d{12}") @Schema(examples = "000000000011") String citizenNumber,
        @NotNull @Past @Schema(examples = "1980-03-12") LocalDate dateOfBirth,
        @NotBlank @Size(max = 200) @Schema(examples = "Xác nhận thông tin về cư trú số 12/XN-CA") String residenceEvidence,
        @Schema(examples = "true") boolean free) {
}
