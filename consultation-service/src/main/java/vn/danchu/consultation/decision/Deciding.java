package vn.danchu.consultation.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import vn.danchu.consultation.boardelection.BoardQuestions;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.decision.rules.Body;
import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.election.HeadQuestions;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.EffectFrom;
import vn.danchu.consultation.votecount.VoteCount;
import vn.danchu.consultation.votecount.VotePart;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.law.WorkingDayCalendar;

/** Turns the count of a vote into the decision of the village. Every form of voting ends here. */
@ApplicationScoped
public class Deciding {
    private final WorkingDayCalendar calendar = WorkingDayCalendar.official();
    @Inject
    Decisions decisions;
    @Inject
    Villages villages;
    @Inject
    HeadQuestions headQuestions;
    @Inject
    BoardQuestions boardQuestions;
    @Inject
    Succession succession;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;

    /** As the other, for a vote that is over on its day. */
    public Decision conclude(Matter matter, VoteCount count, List<VotePart> parts) {
        return conclude(matter, count, parts, count.votedOn());
    }

    /**
     * Joins the caller's transaction; refuses a matter that has been decided, and parts that do not add up to the count.
     *
     * @param parts
     *            of the count: one, but where clusters met
     * @param periodEnd
     *            last day of the period that the households were given to answer: from then on the time to send runs, Law
     *            10/2022/QH15 Art. 20(3) and Decree 59/2023 Art. 4(7), also where all had voted before; an online vote ends when all
     *            have voted, Art. 5(4)b
     */
    public Decision conclude(Matter matter, VoteCount count, List<VotePart> parts, LocalDate periodEnd) {
        // Decisions of a village are numbered without gaps, so they wait for each other here.
        Village village = villages.findById(matter.villageId(), LockModeType.PESSIMISTIC_WRITE);
        matter.decide();
        LongPredicate enough = yes -> Outcome.of(yes, count.households(),
                matter.threshold(count.votedOn()).value()) == Outcome.ADOPTED;
        headQuestions.conclude(matter, village, enough.test(count.yes()), count.yes(), count.households());
        Outcome outcome = boardQuestions.conclude(matter, count.yes(), count.households(), enough)
                ? Outcome.ADOPTED
                : Outcome.REJECTED;
        int year = count.votedOn().getYear();
        String number = "%02d/%d".formatted(decisions.countOf(village.id(), year) + 1, year);
        Decision decision = Decision.of(matter, village, number, count, parts, outcome,
                Sending.lastDay(periodEnd, calendar));
        decisions.persist(decision);
        audit.record("decision-concluded", village.unit(), "decision/" + decision.id(),
                "households " + count.households() + ", yes " + count.yes() + ", no " + count.no() + ", other "
                        + count.other() + ", " + decision.outcome());
        ConsultationEvent event = DecisionEvents.concluded(decision, village);
        outbox.publish(event.type(), event.communeCode(), event);
        succession.follow(decision);
        return decision;
    }

    /** @return the body for whose recognition a decision waits that is in force so; none when it is in force from the vote */
    public static Optional<Body> recogniser(EffectFrom effect) {
        return switch (effect) {
            case VOTE, COMMUNE_RESULT -> Optional.empty();
            case COMMITTEE_RECOGNITION -> Optional.of(Body.COMMUNE_COMMITTEE);
            case FRONT_RECOGNITION -> Optional.of(Body.COMMUNE_FRONT);
        };
    }
}
