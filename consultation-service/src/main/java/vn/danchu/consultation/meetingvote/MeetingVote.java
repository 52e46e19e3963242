package vn.danchu.consultation.meetingvote;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.meetingresult.MeetingOutcome;
import vn.danchu.consultation.meetingresult.MeetingResultView;
import vn.danchu.consultation.meetingresult.rules.BallotCount;
import vn.danchu.consultation.meetingvote.Confirmation.ConfirmingSide;
import vn.danchu.consultation.meetingvote.rules.MeetingVoteState;
import vn.danchu.consultation.meetingvote.rules.MeetingVoteStep;
import vn.danchu.consultation.meetingvote.rules.VoteAtMeeting;
import vn.danchu.consultation.meetingvote.rules.Withdrawal;
import vn.danchu.consultation.procedure.rules.VotingMethod;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** A vote of those present at a meeting on a matter of its agenda: counted, confirmed by two people, then frozen. */
@Entity
class MeetingVote {
    @Id
    private UUID id;
    private UUID meetingId;
    private UUID matterId;
    private UUID rollId;
    private UUID clusterPlanId;
    private UUID clusterId;
    @Enumerated(EnumType.STRING)
    private VotingMethod method;
    @Enumerated(EnumType.STRING)
    private MeetingVoteState state;
    private boolean undecidable;
    private Instant openedAt;
    private Instant castingEndedAt;
    private Instant countedAt;
    private Long present;
    private Long yes;
    private Long no;
    private Long other;
    @Embedded
    private Ballots ballots;
    @ElementCollection
    @CollectionTable(name = "meeting_vote_candidate", joinColumns = @JoinColumn(name = "vote_id"))
    private Set<CandidateVotes> candidates = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "meeting_vote_confirmation", joinColumns = @JoinColumn(name = "vote_id"))
    private Set<Confirmation> confirmations = new HashSet<>();
    @Enumerated(EnumType.STRING)
    private MeetingOutcome outcome;
    private UUID decisionId;
    @Version
    private long version;

    protected MeetingVote() {
    }

    static MeetingVote open(Meeting meeting, UUID matter, VotingMethod method, Instant now) {
        MeetingVote vote = new MeetingVote();
        vote.id = UUID.randomUUID();
        vote.meetingId = meeting.id();
        vote.matterId = matter;
        vote.rollId = meeting.rollId();
        meeting.part().ifPresent(part -> {
            vote.clusterPlanId = part.clusterPlanId();
            vote.clusterId = part.clusterId();
        });
        vote.method = method;
        vote.state = MeetingVoteState.OPEN;
        vote.openedAt = now;
        return vote;
    }

    /** Nobody votes, because too few households are there; that, too, is minuted and confirmed. */
    static MeetingVote undecidable(Meeting meeting, UUID matter, long present, Instant now) {
        MeetingVote vote = open(meeting, matter, VotingMethod.SHOW_OF_HANDS, now);
        vote.count(present, new Tally(0, 0, 0), now, now);
        vote.undecidable = true;
        return vote;
    }

    private void take(MeetingVoteStep step) {
        Refused.unlessMay(step, state);
        state = step.after(state);
    }

    void requireVoicesMayBeRecorded() {
        require(VotingMethod.SHOW_OF_HANDS);
        take(MeetingVoteStep.RECORD_VOICE);
    }

    /** Hands are counted the moment they go up; a correction counts those who were there then. */
    void countHands(long households, Tally tally, List<CandidateVotes> votesFor, Instant now) {
        require(VotingMethod.SHOW_OF_HANDS);
        count(households, tally, castingEnd(now), now);
        candidates.addAll(votesFor);
    }

    void countBallots(long households, CountBallots found, Instant now) {
        require(VotingMethod.SECRET_BALLOT);
        BallotCount figures = found.figures();
        Instant ended = found.castingEnded(castingEnd(now));
        Refused.ifBroken(BallotCount.castingEnded(ended, openedAt, now));
        Refused.ifBroken(figures.check(households));
        count(households, new Tally(figures.yes(), figures.no(), figures.other()), ended, now);
        ballots = Ballots.of(found);
        candidates.addAll(found.votesFor());
    }

    private void require(VotingMethod needed) {
        if (method != needed || undecidable) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, VoteAtMeeting.anotherMethod());
        }
    }

    // Whoever confirmed an earlier count has to do so anew.
    private void count(long households, Tally tally, Instant ended, Instant now) {
        take(MeetingVoteStep.COUNT);
        confirmations.clear();
        candidates.clear();
        castingEndedAt = ended;
        countedAt = now;
        present = households;
        yes = tally.yes();
        no = tally.no();
        other = tally.other();
    }

    /** @return whether both sides have now confirmed */
    boolean confirm(ConfirmingSide side, String subject, String name, Instant now) {
        take(MeetingVoteStep.CONFIRM);
        if (confirmations.stream().anyMatch(
                earlier -> earlier.side() == side && side.once() || earlier.subject().equals(subject))) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, VoteAtMeeting.confirmedAlready());
        }
        confirmations.add(new Confirmation(side, subject, name, now));
        return confirmations.size() == 2;
    }

    /** Nothing changes any more. */
    void freeze(MeetingResultView result) {
        freezeForMerging();
        followFrom(result);
    }

    /** Nothing changes any more but what follows from it, once all clusters have voted. */
    void freezeForMerging() {
        take(MeetingVoteStep.FREEZE);
    }

    /** The households of the village, with those of this vote among them, have come to this. */
    void followFrom(MeetingResultView result) {
        outcome = result.outcome();
        decisionId = result.decisionId();
    }

    void withdraw(long voices) {
        take(undecidable ? MeetingVoteStep.TAKE_BACK_LACK : MeetingVoteStep.WITHDRAW);
        Refused.ifBroken(Withdrawal.possible(voices));
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID matterId() {
        return matterId;
    }

    UUID rollId() {
        return rollId;
    }

    UUID clusterId() {
        return clusterId;
    }

    VotingMethod method() {
        return method;
    }

    MeetingVoteState state() {
        return state;
    }

    boolean undecidable() {
        return undecidable;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** @return until when who came took part: the end that was counted, while there is none the other time */
    Instant castingEnd(Instant otherwise) {
        return castingEndedAt == null ? otherwise : castingEndedAt;
    }

    Optional<Instant> countedAt() {
        return Optional.ofNullable(countedAt);
    }

    Optional<Long> present() {
        return Optional.ofNullable(present);
    }

    Optional<Tally> tally() {
        return yes == null ? Optional.empty() : Optional.of(new Tally(yes, no, other));
    }

    /** @return in an election, the voices in favour by candidate */
    List<CandidateVotes> candidates() {
        return candidates.stream().sorted(Comparator.comparing(CandidateVotes::candidateId)).toList();
    }

    // A show of hands has no ballots, and nothing of them is stored.
    Ballots ballots() {
        return ballots == null ? Ballots.NONE : ballots;
    }

    List<Confirmation> confirmations() {
        return confirmations.stream().sorted(Comparator.comparing(Confirmation::confirmedAt)).toList();
    }

    /** @return who confirms beside the chair */
    ConfirmingSide secondSide() {
        return method == VotingMethod.SECRET_BALLOT ? ConfirmingSide.COUNTING_BOARD_HEAD : ConfirmingSide.SECRETARY;
    }

    Optional<MeetingOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    long version() {
        return version;
    }
}
