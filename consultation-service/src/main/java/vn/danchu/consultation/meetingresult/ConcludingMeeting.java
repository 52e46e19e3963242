package vn.danchu.consultation.meetingresult;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import vn.danchu.consultation.candidacy.Candidacies;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.decision.Deciding;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.meetingresult.rules.Minutes;
import vn.danchu.consultation.meetingresult.rules.Quorum;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.consultation.votecount.VoteCount;
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
    EntityManager database;
    @Inject
    Candidacies candidacies;
    @Inject
    Deciding deciding;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

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
            candidacies.count(matter.id(), count.candidates(), count.yes());
            VoteCount decided = count.forDecision(households);
            decision = deciding.conclude(matter, decided, count.parts(decided));
        } else {
            matter.meetingFailed(count.heldOn());
        }
        MeetingResult result = MeetingResult.of(matter.id(), count, decision, clock.instant());
        database.persist(result);
        audit.record("meeting-result-entered", village.unit(), "matter/" + matter.id(), result.outcome().name());
        return MeetingResultView.from(result, decision);
    }

    /** @return the fewest households with which a meeting can decide the matter */
    public long needed(Matter matter, long households, LocalDate day) {
        return Quorum.needed(matter.kind().article(), matter.threshold(day).value(), households, day);
    }
}
