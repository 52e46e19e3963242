package vn.danchu.consultation.meetingvote;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.attendance.AttendanceSheet;
import vn.danchu.consultation.candidacy.Candidacies;
import vn.danchu.consultation.clusterplan.ClusterPlans;
import vn.danchu.consultation.clusterplan.rules.ClusterMeetingRule;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.meetingresult.ConcludingMeeting;
import vn.danchu.consultation.meetingresult.rules.BallotCount;
import vn.danchu.consultation.meetingresult.rules.Quorum;
import vn.danchu.consultation.meetingvote.rules.VoteAtMeeting;
import vn.danchu.consultation.procedure.MeetingProcedure;
import vn.danchu.consultation.procedure.NamedPerson;
import vn.danchu.consultation.procedure.rules.VotingMethod;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;

/** Those present vote on a matter, and are counted. Joins the caller's transaction. */
@ApplicationScoped
class VotingAtMeeting {
    @Inject
    MeetingVotes votes;
    @Inject
    MeetingProcedure procedure;
    @Inject
    AttendanceSheet sheet;
    @Inject
    ConcludingMeeting concluding;
    @Inject
    Candidacies candidacies;
    @Inject
    ClusterPlans plans;
    @Inject
    Matters matters;
    @Inject
    Rolls rolls;
    @Inject
    Clock clock;

    /** Opens the vote when the meeting has its secretary, its way of voting and enough households. */
    MeetingVote open(Meeting meeting, UUID matterId) {
        Instant now = clock.instant();
        meeting.putToVote(matterId);
        VotingMethod method = requireProcedure(meeting, matterId);
        Matter matter = matters.requireForVote(matterId);
        matter.requireForm(VotingForm.MEETING);
        candidacies.requireListSettled(matterId);
        if (meeting.part().isPresent()) {
            requirePlanStands(meeting);
        } else {
            Refused.ifBroken(Quorum.reached(sheet.present(meeting.id(), now, now), needed(meeting, matter),
                    matter.kind().article()));
            matter.putToVote();
        }
        MeetingVote vote = MeetingVote.open(meeting, matterId, method, now);
        votes.persist(vote);
        return vote;
    }

    // The plan has put the matter to the vote of all clusters; whether enough households came is judged when they are merged.
    private void requirePlanStands(Meeting meeting) {
        meeting.part().ifPresent(part -> plans.require(part.clusterPlanId()).requireHeld());
    }

    private VotingMethod requireProcedure(Meeting meeting, UUID matter) {
        requireSecretary(meeting);
        VotingMethod method = procedure.method(meeting.id(), matter)
                .orElseThrow(() -> Refused.by(CommonProblem.ILLEGAL_STEP, VoteAtMeeting.methodMissing()));
        if (method == VotingMethod.SECRET_BALLOT && procedure.headOfCountingBoard(meeting.id()).isEmpty()) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, VoteAtMeeting.boardMissing());
        }
        return method;
    }

    private void requireSecretary(Meeting meeting) {
        if (procedure.secretary(meeting.id()).isEmpty()) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, VoteAtMeeting.secretaryMissing());
        }
    }

    private long needed(Meeting meeting, Matter matter) {
        return concluding.needed(matter, rolls.require(meeting.rollId()).households(), meeting.day());
    }

    /** States that too few households are there; with enough of them the vote must be taken. */
    MeetingVote declareUndecidable(Meeting meeting, UUID matterId) {
        if (meeting.part().isPresent()) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, ClusterMeetingRule.countedTogether());
        }
        Instant now = clock.instant();
        meeting.putToVote(matterId);
        requireSecretary(meeting);
        Matter matter = matters.requireForVote(matterId);
        matter.requireOpen();
        long present = sheet.present(meeting.id(), now, now);
        if (Quorum.reached(present, needed(meeting, matter), matter.kind().article()).isEmpty()) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, VoteAtMeeting.enoughPresent());
        }
        MeetingVote vote = MeetingVote.undecidable(meeting, matterId, present, now);
        votes.persist(vote);
        return vote;
    }

    void record(MeetingVote vote, RecordVoices request) {
        Instant now = clock.instant();
        vote.requireVoicesMayBeRecorded();
        requirePresent(vote, request.households(), "voices", vote.castingEnd(now));
        candidacies.requireStanding(vote.matterId(), request.votedFor());
        votes.record(vote.id(), request.voices(), now);
        if (vote.countedAt().isPresent()) {
            countHands(vote);
        }
    }

    private void requirePresent(MeetingVote vote, Set<UUID> households, String field, Instant until) {
        Set<UUID> absent = new HashSet<>(households);
        absent.removeAll(sheet.present(vote.meetingId(), households, vote.openedAt(), until));
        if (!absent.isEmpty()) {
            throw Refused.by(CommonProblem.RULE_BROKEN, VoteAtMeeting.notPresent(),
                    absent.stream().map(household -> Finding.in(field, "Hộ " + household + " không có mặt",
                            "Household " + household + " is not there")).toList());
        }
    }

    void countHands(MeetingVote vote) {
        Instant now = clock.instant();
        Instant ended = vote.castingEnd(now);
        vote.countHands(sheet.present(vote.meetingId(), vote.openedAt(), ended), votes.tally(vote, ended),
                votes.countCandidates(vote, ended), now);
    }

    void countBallots(MeetingVote vote, CountBallots found, Meeting meeting) {
        Instant now = clock.instant();
        Set<UUID> witnesses = new HashSet<>(found.witnesses());
        List<UUID> board = procedure.countingBoard(meeting.id()).stream().map(NamedPerson::householdId)
                .filter(Objects::nonNull).toList();
        Refused.ifBroken(BallotCount.witnessed(witnesses, board, meeting.day()));
        requirePresent(vote, witnesses, "witnesses", vote.countedAt().orElse(now));
        candidacies.requireCount(vote.matterId(), found.votesFor(), found.yes());
        Instant ended = found.castingEnded(vote.castingEnd(now));
        vote.countBallots(sheet.present(vote.meetingId(), vote.openedAt(), ended), found, now);
    }

    /** The vote counts for nothing, and the matter may be put to the vote again. */
    void withdraw(MeetingVote vote, Meeting meeting) {
        vote.withdraw(votes.spoken(vote.id()));
        meeting.takeBack(vote.matterId());
        if (!vote.undecidable() && meeting.part().isEmpty()) {
            matters.requireForVote(vote.matterId()).takeBack();
        }
    }
}
