package vn.danchu.consultation.householdvote;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import vn.danchu.consultation.ballot.rules.BallotRoundState;
import vn.danchu.consultation.ballot.rules.BallotRoundStep;
import vn.danchu.consultation.householdvote.HouseholdVote.AwaitedStep;
import vn.danchu.consultation.householdvote.HouseholdVote.DoneStep;
import vn.danchu.consultation.householdvote.HouseholdVote.VoteStage;
import vn.danchu.consultation.householdvote.HouseholdVote.VotedMatter;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.meeting.rules.MeetingState;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteState;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteStep;
import vn.danchu.platform.web.OfficialClock;

/**
 * A vote with a household that has a voice in it, as it is stored.
 *
 * @param since
 *            when it was proposed, planned or called; the newest come first
 * @param consented
 *            whether the household agreed to the form of an online vote
 * @param tookPart
 *            whether its ballot is in the box, or somebody of it came to the meeting
 */
record VoteRow(String form, UUID id, Instant since, UUID villageId, String villageName, String householdNumber,
        String state, Instant begins, Instant ends, boolean consented, boolean tookPart) {

    HouseholdVote show(List<VotedMatter> matters, Instant now) {
        return new HouseholdVote(VotingForm.valueOf(form), id, villageId, villageName, householdNumber, stage(),
                at(begins), ends == null ? null : at(ends), awaited(now), done(), matters);
    }

    private VoteStage stage() {
        return switch (VotingForm.valueOf(form)) {
            case ONLINE_VOTE -> switch (OnlineVoteState.valueOf(state)) {
                case PROPOSED, AGREED, REPORTED -> VoteStage.PREPARED;
                case OPEN -> VoteStage.OPEN;
                case CLOSED, WITHDRAWN, VILLAGE_ENDED -> VoteStage.ENDED;
            };
            case HOUSEHOLD_BALLOTS -> switch (BallotRoundState.valueOf(state)) {
                case PLANNED, ISSUED, ANNOUNCED -> VoteStage.PREPARED;
                case ENTERED, OUT, COUNTED -> VoteStage.OPEN;
                case CONFIRMED, WITHDRAWN, VILLAGE_ENDED -> VoteStage.ENDED;
            };
            case MEETING -> switch (MeetingState.valueOf(state)) {
                case CALLED, ANNOUNCED -> VoteStage.PREPARED;
                case IN_SESSION -> VoteStage.OPEN;
                case CLOSED, CANCELLED -> VoteStage.ENDED;
            };
        };
    }

    private AwaitedStep awaited(Instant now) {
        boolean inTime = ends == null || now.isBefore(ends);
        if (tookPart || !inTime) {
            return null;
        }
        return switch (VotingForm.valueOf(form)) {
            case ONLINE_VOTE -> awaitedOnline(OnlineVoteState.valueOf(state));
            case HOUSEHOLD_BALLOTS -> BallotRoundStep.RECORD.check(BallotRoundState.valueOf(state)).isEmpty()
                    ? AwaitedStep.RETURN_BALLOT
                    : null;
            case MEETING -> switch (MeetingState.valueOf(state)) {
                case ANNOUNCED, IN_SESSION -> AwaitedStep.ATTEND;
                case CALLED, CLOSED, CANCELLED -> null;
            };
        };
    }

    private AwaitedStep awaitedOnline(OnlineVoteState vote) {
        if (OnlineVoteStep.CAST.check(vote).isEmpty()) {
            return AwaitedStep.VOTE;
        }
        return !consented && OnlineVoteStep.CONSENT.check(vote).isEmpty() ? AwaitedStep.CONSENT : null;
    }

    private DoneStep done() {
        if (!tookPart) {
            return consented ? DoneStep.CONSENTED : null;
        }
        return switch (VotingForm.valueOf(form)) {
            case ONLINE_VOTE -> DoneStep.VOTED;
            case HOUSEHOLD_BALLOTS -> DoneStep.BALLOT_RETURNED;
            case MEETING -> DoneStep.ATTENDED;
        };
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }
}
