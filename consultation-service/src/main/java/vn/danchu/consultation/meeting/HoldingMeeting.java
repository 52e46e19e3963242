package vn.danchu.consultation.meeting;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.decision.Deciding;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.VoteCount;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.meeting.rules.Attendance;
import vn.danchu.consultation.roll.Roll;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.problem.Refused;

/** Takes the count of a meeting in: with enough households there it decides, else it only leaves its trace. */
@ApplicationScoped
class HoldingMeeting {
    @Inject
    Rolls rolls;
    @Inject
    MeetingResults results;
    @Inject
    Deciding deciding;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    MeetingResultView enter(Matter matter, Village village, EnterMeetingResult minutes) {
        matter.requireForm(VotingForm.MEETING, false);
        Refused.ifBroken(Attendance.held(minutes.heldOn(), LocalDate.now(clock)));
        Roll roll = rolls.require(minutes.rollId());
        roll.requireCertifiedFor(village.id());
        long voices = Math.addExact(minutes.yes(), Math.addExact(minutes.no(), minutes.other()));
        Refused.ifBroken(Attendance.figures(minutes.present(), voices, roll.households()));
        Decision decision = null;
        MeetingOutcome outcome = MeetingOutcome.NO_QUORUM;
        if (Attendance.suffices(minutes.present(), roll.households(), matter.threshold(minutes.heldOn()).value())) {
            matter.putToVote();
            decision = deciding.conclude(matter, new VoteCount(VotingForm.MEETING, minutes.heldOn(), roll.households(),
                    minutes.present(), minutes.yes(), minutes.no(), minutes.other()));
            outcome = MeetingOutcome.valueOf(decision.outcome().name());
        }
        MeetingResult result = MeetingResult.of(matter.id(), minutes, outcome, clock.instant());
        results.persist(result);
        audit.record("meeting-result-entered", village.unit(), "matter/" + matter.id(), outcome.name());
        return MeetingResultView.from(result, decision);
    }
}
