package vn.danchu.consultation.meetingresult;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.election.CandidateVotes;
import vn.danchu.consultation.election.PreparatoryAct.ProposedCandidate;

/**
 * The figures of a meeting's minutes; every figure counts households, not people.
 *
 * @param candidates
 *            in the election of a head, those in favour by candidate; may be absent where one stands alone
 * @param nominees
 *            in the election of a head, who stood up or was nominated at the meeting, with those in favour of each
 */
public record EnterMeetingResult(@NotNull UUID rollId, @NotNull @Schema(examples = "2026-10-12") LocalDate heldOn,
        @Min(0) @Max(1_000_000) @Schema(examples = "47") long present,
        @Min(0) @Max(1_000_000) @Schema(examples = "41") long yes,
        @Min(0) @Max(1_000_000) @Schema(examples = "5") long no,
        @Min(0) @Max(1_000_000) @Schema(examples = "1") long other,
        @Nullable @Size(max = 40) List<@Valid @NotNull CandidateVotes> candidates,
        @Nullable @Size(max = 20) List<@Valid @NotNull Nominee> nominees,
        @NotBlank @Size(max = 200) @Schema(examples = "Hoàng Văn Trưởng") String chair,
        @NotBlank @Size(max = 200) @Schema(examples = "Nông Văn Bình") String secretary) {

    /**
     * Somebody who stands since the meeting itself.
     *
     * @param person
     *            who it is, and how the conditions are met
     * @param stoodUp
     *            whether the person stood up; else a household nominated the person
     * @param votes
     *            households in favour of the person
     */
    public record Nominee(@Valid @NotNull ProposedCandidate person, @Schema(examples = "true") boolean stoodUp,
            @Min(0) @Max(1_000_000) @Schema(examples = "12") long votes) {
    }

    MeetingCount toCount() {
        return new MeetingCount(rollId, heldOn, present, yes, no, other,
                candidates == null ? List.of() : candidates, chair, secretary, null);
    }

    List<Nominee> nominees(boolean whoStoodUp) {
        return nominees == null
                ? List.of()
                : nominees.stream().filter(nominee -> nominee.stoodUp == whoStoodUp).toList();
    }
}
