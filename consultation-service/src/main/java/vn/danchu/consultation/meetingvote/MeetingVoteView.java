package vn.danchu.consultation.meetingvote;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.meetingresult.MeetingOutcome;
import vn.danchu.consultation.meetingvote.rules.MeetingVoteState;
import vn.danchu.consultation.procedure.rules.VotingMethod;
import vn.danchu.consultation.secretballot.Choice;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.platform.web.OfficialClock;

/**
 * A vote at a meeting as anyone may see it: who said what is not in it.
 *
 * @param undecidable
 *            whether nobody voted because too few households were there
 * @param castingEndedAt
 *            until when who came took part; absent until the count
 * @param present
 *            households that were there while it ran; absent until the count
 * @param outcome
 *            absent until two people have confirmed the count; in a cluster, until all clusters are merged
 */
public record MeetingVoteView(UUID id, UUID meetingId, UUID matterId, VotingMethod method, MeetingVoteState state,
        @Schema(examples = "false") boolean undecidable,
        @Schema(examples = "2026-11-25T19:40:00+07:00") OffsetDateTime openedAt,
        @Schema(examples = "2026-11-25T19:45:00+07:00") @Nullable OffsetDateTime castingEndedAt,
        @Schema(examples = "2026-11-25T19:50:00+07:00") @Nullable OffsetDateTime countedAt,
        @Schema(examples = "47") @Nullable Long present, @Nullable Tally tally,
        @Schema(description = "In an election: the voices in favour by candidate") List<CandidateVotes> candidates,
        @Nullable BallotFigures ballots, List<Confirmed> confirmations, @Nullable MeetingOutcome outcome,
        @Nullable UUID decisionId) {

    /** What became of the ballots of a secret ballot. */
    public record BallotFigures(@Schema(examples = "47") long handedOut, @Schema(examples = "46") long returned,
            @Schema(examples = "45") long valid, @Schema(examples = "1") long invalid) {
    }

    /** For which side the count was confirmed, and when. */
    public record Confirmed(@Schema(examples = "CHAIR") String side,
            @Schema(examples = "2026-11-25T19:55:00+07:00") OffsetDateTime at) {
    }

    /** What a household said by show of hands; only for officials of the unit. */
    public record NamedVoice(UUID householdId, @Schema(examples = "H001") String householdNumber, Choice choice,
            @Schema(description = "In an election: for whom it is", examples = "[\"0197a1c2-5b1e-7000-8000-000000000091\"]") List<UUID> candidates) {
    }

    static MeetingVoteView from(MeetingVote vote) {
        return new MeetingVoteView(vote.id(), vote.meetingId(), vote.matterId(), vote.method(), vote.state(),
                vote.undecidable(), at(vote.openedAt()),
                vote.countedAt().map(counted -> at(vote.castingEnd(counted))).orElse(null),
                vote.countedAt().map(MeetingVoteView::at).orElse(null),
                vote.present().orElse(null), vote.tally().orElse(null), vote.candidates(), figuresOf(vote.ballots()),
                vote.confirmations().stream()
                        .map(confirmation -> new Confirmed(confirmation.side().name(), at(confirmation.confirmedAt())))
                        .toList(),
                vote.outcome().orElse(null), vote.decisionId().orElse(null));
    }

    /** @return what is shown where the voices of a cluster are not told apart */
    MeetingVoteView withoutVoices() {
        return new MeetingVoteView(id, meetingId, matterId, method, state, undecidable, openedAt, castingEndedAt,
                countedAt, present, null, List.of(), null, confirmations, outcome, decisionId);
    }

    private static BallotFigures figuresOf(Ballots ballots) {
        return ballots.handedOut() == null
                ? null
                : new BallotFigures(ballots.handedOut(), ballots.returned(), ballots.valid(), ballots.invalid());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }
}
