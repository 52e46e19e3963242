package vn.danchu.consultation.candidacy;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many households voted for a candidate. */
@Embeddable
public record CandidateVotes(@NotNull UUID candidateId,
        @Min(0) @Max(1_000_000) @Schema(examples = "31") long votes) {

    /** @return the voices for the one with the most; all in favour where one stands alone */
    public static long most(List<CandidateVotes> votes, long inFavour) {
        return votes.stream().mapToLong(CandidateVotes::votes).max().orElse(inFavour);
    }
}
