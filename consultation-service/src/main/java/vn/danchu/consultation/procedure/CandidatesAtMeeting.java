package vn.danchu.consultation.procedure;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.danchu.consultation.candidacy.ProposedCandidate;

/**
 * Whom a meeting adds to the Front's list, after those who attend were asked: Decree 59/2023 Art. 3(5)b.
 *
 * @param stoodUp
 *            who put themselves forward
 * @param nominated
 *            whom a household put forward
 */
public record CandidatesAtMeeting(@NotNull UUID matterId,
        @NotNull @Size(max = 20) List<@Valid @NotNull ProposedCandidate> stoodUp,
        @NotNull @Size(max = 20) List<@Valid @NotNull ProposedCandidate> nominated) {
}
