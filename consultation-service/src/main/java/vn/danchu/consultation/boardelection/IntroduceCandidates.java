package vn.danchu.consultation.boardelection;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.candidacy.ProposedCandidate;

/**
 * The list of the village's Front committee.
 *
 * @param partyCellAgreedOn
 *            day on which the committee of the Party cell had agreed to it
 */
public record IntroduceCandidates(@NotNull @Schema(examples = "2026-11-20") LocalDate partyCellAgreedOn,
        @NotNull @Size(max = 20) List<@Valid @NotNull ProposedCandidate> candidates) {
}
