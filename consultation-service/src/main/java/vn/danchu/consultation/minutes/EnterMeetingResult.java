package vn.danchu.consultation.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.candidacy.ProposedCandidate;
import vn.danchu.consultation.meeting.CallMeeting.ClusterOfPlan;
import vn.danchu.consultation.meeting.rules.Convenor;
import vn.danchu.consultation.meetingresult.rules.BallotCount;

/**
 * What a meeting's minutes say; every figure counts households, not people.
 *
 * @param cluster
 *            the cluster that met, and the plan by which it did; absent where the whole village met
 * @param convenor
 *            who called the meeting and chaired it
 * @param authority
 *            the document of the commune by which a convenor called the meeting who needs one
 * @param toldOn
 *            day on which the last of those who attend was told
 * @param postedOn
 *            day on which the notice was posted
 * @param papersSentOn
 *            day on which the papers had reached every household, where the decree asks for papers
 * @param candidates
 *            in an election, those in favour by candidate; may be absent where one stands alone
 * @param nominees
 *            in an election, who stood up or was nominated at the meeting, with those in favour of each
 * @param secretBallot
 *            what the counting board minuted; absent where hands were raised
 * @param secretaryHousehold
 *            number of the secretary's household on the roll; its representative may confirm the minutes
 */
public record EnterMeetingResult(@NotNull UUID rollId, @NotNull @Schema(examples = "2026-10-12") LocalDate heldOn,
        @Nullable @Valid ClusterOfPlan cluster, @NotNull @Schema(examples = "VILLAGE_HEAD") Convenor convenor,
        @Nullable @Size(max = 200) @Schema(examples = "31/QĐ-UBND") String authority,
        @NotNull @Schema(examples = "2026-10-10") LocalDate toldOn,
        @NotNull @Schema(examples = "2026-10-09") LocalDate postedOn,
        @Nullable @Schema(examples = "2026-10-10") LocalDate papersSentOn,
        @Min(0) @Max(1_000_000) @Schema(examples = "47") long present,
        @Min(0) @Max(1_000_000) @Schema(examples = "41") long yes,
        @Min(0) @Max(1_000_000) @Schema(examples = "5") long no,
        @Min(0) @Max(1_000_000) @Schema(examples = "1") long other,
        @Nullable @Size(max = 40) List<@Valid @NotNull CandidateVotes> candidates,
        @Nullable @Size(max = 20) List<@Valid @NotNull Nominee> nominees,
        @Nullable @Valid SecretBallot secretBallot,
        @NotBlank @Size(max = 200) @Schema(examples = "Hoàng Văn Trưởng") String chair,
        @NotBlank @Size(max = 200) @Schema(examples = "Nông Văn Bình") String secretary,
        @Nullable @Size(max = 50) @Schema(examples = "H007") String secretaryHousehold) {

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

    /**
     * The minutes of the counting board (Decree 59/2023, Form 02).
     *
     * @param board
     *            the names of the board, its head first
     * @param witnesses
     *            numbers of the two households present that watched
     */
    public record SecretBallot(@Min(0) @Max(1_000_000) @Schema(examples = "47") long handedOut,
            @Min(0) @Max(1_000_000) @Schema(examples = "47") long returned,
            @Min(0) @Max(1_000_000) @Schema(examples = "47") long valid,
            @Min(0) @Max(1_000_000) @Schema(examples = "0") long invalid,
            @NotNull @Size(max = 20) @Schema(examples = "[\"Nông Văn Bình\", \"Vi Thị Bình\", \"Lý Thị Chi\"]") List<@NotBlank @Size(max = 200) String> board,
            @NotNull @Size(max = 2) @Schema(examples = "[\"H003\", \"H004\"]") Set<@NotBlank @Size(max = 50) String> witnesses) {

        BallotCount figures(long yes, long no, long other) {
            return new BallotCount(handedOut, returned, valid, invalid, yes, no, other);
        }
    }

    List<CandidateVotes> votesFor() {
        return candidates == null ? List.of() : candidates;
    }

    List<ProposedCandidate> people(boolean whoStoodUp) {
        return nominees(whoStoodUp).stream().map(Nominee::person).toList();
    }

    List<Nominee> nominees(boolean whoStoodUp) {
        return nominees == null
                ? List.of()
                : nominees.stream().filter(nominee -> nominee.stoodUp == whoStoodUp).toList();
    }
}
