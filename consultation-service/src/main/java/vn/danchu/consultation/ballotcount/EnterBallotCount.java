package vn.danchu.consultation.ballotcount;

import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.ballotcount.rules.BoxCount;
import vn.danchu.consultation.candidacy.CandidateVotes;

/**
 * What the team found in the box (Decree 59/2023, Form 04).
 *
 * @param candidates
 *            in an election, the ballots in favour by candidate; may be absent where one stands alone
 * @param witnesses
 *            numbers of the two households that watched
 */
public record EnterBallotCount(@Min(0) @Max(1_000_000) @Schema(examples = "47") long inBox,
        @Min(0) @Max(1_000_000) @Schema(examples = "46") long valid,
        @Min(0) @Max(1_000_000) @Schema(examples = "1") long invalid,
        @Min(0) @Max(1_000_000) @Schema(examples = "40") long yes,
        @Min(0) @Max(1_000_000) @Schema(examples = "5") long no,
        @Min(0) @Max(1_000_000) @Schema(examples = "1") long other,
        @Nullable @Size(max = 40) List<@Valid @NotNull CandidateVotes> candidates,
        @NotNull @Size(max = 2) @Schema(examples = "[\"H003\", \"H004\"]") Set<@NotBlank @Size(max = 50) String> witnesses) {

    List<CandidateVotes> votesFor() {
        return candidates == null ? List.of() : candidates;
    }

    BoxCount figures() {
        return new BoxCount(inBox, valid, invalid, yes, no, other);
    }
}
