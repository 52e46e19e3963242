package vn.danchu.consultation.meetingresult;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.decision.Deciding;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.election.CandidateVotes;
import vn.danchu.consultation.election.HeadQuestions;
import vn.danchu.consultation.election.PreparatoryAct.ProposedCandidate;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.meetingresult.EnterMeetingResult.Nominee;
import vn.danchu.consultation.meetingresult.rules.Minutes;
import vn.danchu.consultation.meetingresult.rules.Quorum;
import vn.danchu.consultation.roll.Roll;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.problem.Refused;

/**
 * Where every count of a meeting ends, minuted on paper or taken here: with enough households it decides, else it only
 * leaves its trace. Joins the caller's transaction.
 */
@ApplicationScoped
public class ConcludingMeeting {
    @Inject
    Rolls rolls;
    @Inject
    MeetingResults results;
    @Inject
    HeadQuestions headQuestions;
    @Inject
    Deciding deciding;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    /** A meeting that was minuted on paper. */
    MeetingResultView enter(Matter matter, Village village, EnterMeetingResult paper) {
        MeetingCount minutes = paper.toCount();
        Refused.ifBroken(Minutes.held(minutes.heldOn(), LocalDate.now(clock)));
        matter.requireVotable(minutes.heldOn());
        matter.requireForm(VotingForm.MEETING);
        headQuestions.requireMayBeHeld(matter.id(), minutes.heldOn());
        Roll roll = rolls.requireFor(village.id(), minutes.rollId(), minutes.heldOn(),
                matter.kind() == MatterKind.VILLAGE_HEAD);
        if (minutes.present() >= needed(matter, roll.households(), minutes.heldOn())) {
            matter.putToVote();
        }
        return conclude(matter, village, minutes.with(settleList(matter, paper)));
    }

    private List<CandidateVotes> settleList(Matter matter, EnterMeetingResult paper) {
        List<Nominee> stoodUp = paper.nominees(true);
        List<Nominee> nominated = paper.nominees(false);
        if (stoodUp.isEmpty() && nominated.isEmpty()) {
            return List.of();
        }
        List<UUID> standing = headQuestions.settleList(matter.id(), people(stoodUp), people(nominated));
        List<Nominee> all = Stream.concat(stoodUp.stream(), nominated.stream()).toList();
        return IntStream.range(0, all.size()).mapToObj(i -> new CandidateVotes(standing.get(i), all.get(i).votes()))
                .toList();
    }

    private static List<ProposedCandidate> people(List<Nominee> nominees) {
        return nominees.stream().map(Nominee::person).toList();
    }

    /**
     * Records the count.
     *
     * @param matter
     *            put to the vote by the meeting; still open when the meeting had too few households
     */
    public MeetingResultView conclude(Matter matter, Village village, MeetingCount count) {
        long households = rolls.require(count.rollId()).households();
        Refused.ifBroken(Minutes.figures(count.present(), count.voices(), households));
        Decision decision = null;
        if (count.present() >= needed(matter, households, count.heldOn())) {
            headQuestions.count(matter.id(), count.candidates(), count.yes());
            decision = deciding.conclude(matter, count.forDecision(households));
        } else {
            matter.meetingFailed(count.heldOn());
        }
        MeetingResult result = MeetingResult.of(matter.id(), count, decision, clock.instant());
        results.persist(result);
        audit.record("meeting-result-entered", village.unit(), "matter/" + matter.id(), result.outcome().name());
        return MeetingResultView.from(result, decision);
    }

    /** @return the fewest households with which a meeting can decide the matter */
    public long needed(Matter matter, long households, LocalDate day) {
        return Quorum.needed(matter.kind().article(), matter.threshold(day).value(), households, day);
    }
}
