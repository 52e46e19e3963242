package vn.danchu.consultation.change;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.communewide.CommuneMatter;
import vn.danchu.consultation.communewide.ProposeCommuneMatter;
import vn.danchu.consultation.matter.rules.ChangeManner;
import vn.danchu.consultation.matter.rules.VotingForm;

/**
 * A matter that changes what the villages of a commune decided together, once it is adopted and in force.
 *
 * @param form
 *            how each village decides: at its meeting, or by household ballots
 * @param decideBy
 *            the last day that the commune's plan gives the villages
 */
public record ProposeCommuneChange(@NotNull ChangeManner manner,
        @NotBlank @Size(max = 300) @Schema(examples = "Giảm mức góp công làm đường liên thôn") String title,
        @NotBlank @Size(max = 10_000) @Schema(examples = "Mỗi hộ góp hai ngày công trong quý II năm 2027.") String proposal,
        @NotNull @Schema(examples = "MEETING") VotingForm form,
        @NotNull @Schema(examples = "2027-04-30") LocalDate decideBy) {

    /** @return the proposal as one of the kind of the decision that it changes, whose share must be reached anew */
    ProposeCommuneMatter of(CommuneMatter earlier) {
        return new ProposeCommuneMatter(earlier.communeCode(), earlier.kind(), title, proposal, form, decideBy);
    }
}
