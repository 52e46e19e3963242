package vn.danchu.consultation.householdvote;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.matter.rules.VotingForm;

/**
 * A vote in which the reader's household has a voice: whether it took part, never what it chose.
 *
 * @param id
 *            of the online vote, the round of household ballots or the meeting
 * @param from
 *            when it begins
 * @param until
 *            when it ends; absent for a meeting
 * @param awaited
 *            what it waits for from the household; absent when for nothing
 * @param done
 *            what the household has done; absent when nothing
 */
public record HouseholdVote(@Schema(examples = "ONLINE_VOTE") VotingForm form, UUID id, UUID villageId,
        @Schema(examples = "Thôn Bản Mới") String villageName, @Schema(examples = "H001") String householdNumber,
        @Schema(examples = "OPEN") VoteStage stage,
        @Schema(examples = "2026-10-05T07:00:00+07:00") OffsetDateTime from,
        @Schema(examples = "2026-10-12T17:00:00+07:00") @Nullable OffsetDateTime until,
        @Schema(examples = "VOTE") @Nullable AwaitedStep awaited,
        @Schema(examples = "CONSENTED") @Nullable DoneStep done, List<VotedMatter> matters) {

    /** Where a vote stands, whatever its form. */
    public enum VoteStage {
        /** Planned, called or proposed; nobody votes yet. */
        PREPARED,
        /** Households vote, or their votes are being counted. */
        OPEN,
        /** Its result stands. */
        ENDED
    }

    /** What a household can do now. */
    public enum AwaitedStep {
        CONSENT, VOTE, RETURN_BALLOT, ATTEND
    }

    /** What a household has done; the last of it. */
    public enum DoneStep {
        CONSENTED, VOTED, BALLOT_RETURNED, ATTENDED
    }

    /**
     * What is voted on.
     *
     * @param decisionId
     *            absent while this vote has not decided it
     */
    public record VotedMatter(UUID matterId, @Schema(examples = "Giờ bật loa truyền thanh của thôn") String title,
            @Nullable UUID decisionId, @Schema(examples = "ADOPTED") @Nullable Outcome outcome) {
    }
}
