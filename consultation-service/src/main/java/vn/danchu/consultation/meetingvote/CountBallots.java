package vn.danchu.consultation.meetingvote;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.meetingresult.rules.BallotCount;

/**
 * What the counting board found (Decree 59/2023, Form 02).
 *
 * @param castingEndedAt
 *            when the last ballot was cast; who comes or goes later changes nothing. Absent for now, or in a correction for
 *            what stands
 * @param candidates
 *            in an election, the ballots in favour by candidate; may be absent where one stands alone
 * @param witnesses
 *            the two households present that watched
 */
public record CountBallots(
        @Nullable @Schema(examples = "2026-11-25T19:45:00+07:00") OffsetDateTime castingEndedAt,
        @Min(0) @Max(1_000_000) @Schema(examples = "47") long handedOut,
        @Min(0) @Max(1_000_000) @Schema(examples = "46") long returned,
        @Min(0) @Max(1_000_000) @Schema(examples = "45") long valid,
        @Min(0) @Max(1_000_000) @Schema(examples = "1") long invalid,
        @Min(0) @Max(1_000_000) @Schema(examples = "39") long yes,
        @Min(0) @Max(1_000_000) @Schema(examples = "5") long no,
        @Min(0) @Max(1_000_000) @Schema(examples = "1") long other,
        @Nullable @Size(max = 40) List<@Valid @NotNull CandidateVotes> candidates,
        @NotNull @Size(min = 2, max = 2) @Schema(examples = "[\"0197a1c2-5b1e-7000-8000-000000000021\", \"0197a1c2-5b1e-7000-8000-000000000022\"]") List<@NotNull UUID> witnesses) {

    List<CandidateVotes> votesFor() {
        return candidates == null ? List.of() : candidates;
    }

    /** @return the stated end of the casting, else the other time */
    Instant castingEnded(Instant otherwise) {
        return castingEndedAt == null ? otherwise : castingEndedAt.toInstant();
    }

    BallotCount figures() {
        return new BallotCount(handedOut, returned, valid, invalid, yes, no, other);
    }
}
