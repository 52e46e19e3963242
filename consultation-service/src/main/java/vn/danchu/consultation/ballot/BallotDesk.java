package vn.danchu.consultation.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.agreement.FrontsAgreement;
import vn.danchu.consultation.ballot.rules.BallotPlanRule;
import vn.danchu.consultation.ballot.rules.BallotWithdrawal;
import vn.danchu.consultation.candidacy.Candidacies;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.ballot.BallotDistributionBegun;
import vn.danchu.consultation.contracts.ballot.BallotPlanIssued;
import vn.danchu.consultation.contracts.ballot.BallotPlanSent;
import vn.danchu.consultation.contracts.ballot.BallotsAnnounced;
import vn.danchu.consultation.contracts.ballot.BallotsWithdrawn;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.election.HeadQuestions;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.RecordKeepers;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.consultation.renewal.Renewals;
import vn.danchu.consultation.roll.RollResource;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.law.local.LocalValue;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.register.LocalSettings;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.OfficialClock;

/** Hands a round of ballots to whom it concerns, for one step at a time, and tells what became of it. */
@ApplicationScoped
public class BallotDesk {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    @Inject
    BallotRounds rounds;
    @Inject
    Villages villages;
    @Inject
    LocalSettings settings;
    @Inject
    Matters matters;
    @Inject
    Candidacies candidacies;
    @Inject
    Renewals renewals;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    HeadQuestions headQuestions;
    @Inject
    FrontsAgreement frontsAgreement;
    @Inject
    RecordKeepers keepers;
    @Inject
    Caller caller;
    @Inject
    Outbox outbox;

    /**
     * A round is planned, here or once on paper, when somebody stands, when the wait after a rejection is over on its first day, and
     * after those who attended were asked who stands.
     */
    public BallotRound plan(Matter matter, Village village, PlanBallots plan, Instant issuedAt) {
        candidacies.requireSomebodyStands(matter.id());
        renewals.requireWaited(matter.id(), village.unit(), plan.distributeOn());
        BallotRound round = BallotRound.plan(matter, village, plan, leastPeriod(village.unit(), plan.distributeOn()),
                issuedAt);
        candidacies.requireListSettled(matter.id());
        return round;
    }

    /** @return the round; refuses everybody but the village head, and who sends ballots round in the head's place */
    public BallotRound forHead(UUID id) {
        BallotRound round = rounds.requireForStep(id);
        requirePlans(matters.require(round.matterId()), villages.require(round.villageId()));
        return round;
    }

    /**
     * @return the round, for who takes it back: of those held here who plans them, of those entered from paper who entered them and the
     *         commune chair
     */
    BallotRound forWithdrawal(UUID id) {
        BallotRound round = rounds.requireForStep(id);
        Village village = villages.require(round.villageId());
        Matter matter = matters.require(round.matterId());
        if (round.enteredAt().isEmpty()) {
            requirePlans(matter, village);
            return round;
        }
        boolean byCommune = caller.holdsIn(village.unit(), Role.COMMUNE_CHAIR);
        if (!byCommune) {
            requireEnters(matter, village, () -> true);
        }
        Refused.ifBroken(BallotWithdrawal.ofPaper(round.isEnteredBy(caller.subject()), byCommune));
        return round;
    }

    /**
     * Refuses a caller who does not enter ballots that were held on paper. Once their decision would go out late, the Front head and
     * the commune do so for a head who keeps silent.
     */
    public void requireEnters(Matter matter, Village village, BooleanSupplier late) {
        if (matter.kind() == MatterKind.VILLAGE_HEAD) {
            headQuestions.requireRunsBallots(matter.id(), village);
        } else {
            keepers.require(village, matter.kind(), late);
        }
    }

    /** Refuses a caller who does not send round the ballots on a matter, Decree 59/2023 Art. 4(2). */
    public void requirePlans(Matter matter, Village village) {
        if (matter.kind() == MatterKind.VILLAGE_HEAD) {
            headQuestions.requireRunsBallots(matter.id(), village);
        } else {
            headsPlace.requireIn(village);
        }
    }

    /**
     * @return the round; refuses everybody but who agrees for the Front of the village. What was held on paper lies in the box by then:
     *         from the last day on which its decision goes out in time the commune Front agrees where the Front head keeps silent.
     */
    BallotRound forFrontHead(UUID id, LocalDate today) {
        BallotRound round = rounds.requireForStep(id);
        Village village = villages.require(round.villageId());
        if (onWhoIsHead(round)) {
            headQuestions.requireAgreesForFront(round.matterId(), village);
            frontsAgreement.requireByAnother(id);
        } else if (waitsTooLong(round, today) && caller.holdsIn(village.unit(), Role.COMMUNE_FRONT)) {
            frontsAgreement.requireByAnother(id);
        } else {
            frontsAgreement.requireOn(id, village);
        }
        return round;
    }

    private static boolean waitsTooLong(BallotRound round, LocalDate today) {
        return round.enteredAt().map(entered -> Sending.lastDay(entered.toLocalDate(), CALENDAR))
                .filter(lastDay -> !today.isBefore(lastDay)).isPresent();
    }

    /** @return the round, for the team: the head for the village, the Front head as or for its leader */
    public BallotRound forTeam(UUID id) {
        BallotRound round = rounds.requireForStep(id);
        requireTeam(round);
        return round;
    }

    private void requireTeam(BallotRound round) {
        if (onWhoIsHead(round)) {
            headQuestions.requireRunsBallots(round.matterId(), villages.require(round.villageId()));
        } else {
            headsPlace.requireIn(villages.require(round.villageId()), Role.VILLAGE_FRONT_HEAD);
        }
    }

    /** @return whether the caller leads the team, or answers for its leader; refuses whom the ballots are about */
    public boolean leadsTeam(BallotRound round) {
        if (!onWhoIsHead(round)) {
            return caller.holdsIn(unitOf(round), Role.VILLAGE_FRONT_HEAD);
        }
        Village village = villages.require(round.villageId());
        headQuestions.requireRunByNobodyConcerned(round.matterId(), village);
        return headQuestions.leadsBallots(round.matterId(), village);
    }

    /** Refuses ballots of which one may be cast. Those entered from paper may have to be entered anew, until one is recorded as returned. */
    void requireUncast(BallotRound round, Instant now) {
        if (round.beganAt().isPresent()) {
            OffsetDateTime end = round.enteredAt().isPresent() ? OffsetDateTime.MAX : round.collectUntil();
            BallotWithdrawal
                    .possible(rounds.returned(round.id()), end, now.atZone(OfficialClock.ZONE).toOffsetDateTime())
                    .ifPresent(rule -> {
                        throw Refused.by(CommonProblem.ILLEGAL_STEP, rule);
                    });
        }
    }

    boolean onWhoIsHead(BallotRound round) {
        return matters.require(round.matterId()).kind() == MatterKind.VILLAGE_HEAD;
    }

    /** @return the round; the feature that asks checks the caller */
    public BallotRound forStep(UUID id) {
        return rounds.requireForStep(id);
    }

    /** @return the round, for the team to print its ballots; others may go on beside it */
    public BallotRound forPrinting(UUID id) {
        BallotRound round = rounds.require(id);
        requireTeam(round);
        return round;
    }

    /** @return the round, for who may read the names of a roll */
    public BallotRound forReader(UUID id) {
        BallotRound round = rounds.require(id);
        caller.requireIn(unitOf(round), RollResource.READERS);
        return round;
    }

    /** @return the round, for anyone */
    public BallotRound forPublic(UUID id) {
        BallotRound round = rounds.require(id);
        caller.requirePublicRead(unitOf(round));
        return round;
    }

    /** @return for how long households of a place must have their ballots from a day on; none where nothing is set */
    public Optional<LocalValue<Days>> leastPeriod(UnitPath place, LocalDate from) {
        return settings.inForce(BallotPlanRule.PERIOD_LEAST, place, from);
    }

    /** @return the unit whose officials may act */
    public UnitPath unitOf(BallotRound round) {
        return villages.require(round.villageId()).unit();
    }

    /** The plan is issued; of a round on paper also everything that was done with it before it was entered. */
    void tellAgreed(BallotRound round) {
        tellIssued(round);
        if (round.enteredAt().isEmpty()) {
            return;
        }
        if (round.sentOn().isPresent()) {
            tellSent(round);
        }
        tellAnnounced(round);
        tellBegun(round);
    }

    private void tellIssued(BallotRound round) {
        tell(new BallotPlanIssued(round.id(), round.matterId(), round.title(), round.villageId(),
                round.communeCode(), round.issuedOn().orElseThrow(), round.sendBy().orElseThrow()));
    }

    void tellSent(BallotRound round) {
        LocalDate sentOn = round.sentOn().orElseThrow();
        LocalDate sendBy = round.sendBy().orElseThrow();
        tell(new BallotPlanSent(round.id(), round.villageId(), round.communeCode(), sentOn, sendBy,
                !sentOn.isAfter(sendBy)));
    }

    void tellAnnounced(BallotRound round) {
        tell(new BallotsAnnounced(round.id(), round.villageId(), round.communeCode(),
                round.noticeGivenOn().orElseThrow(), round.plan().distributeOn(),
                round.collectUntil().toLocalDate()));
    }

    void tellBegun(BallotRound round) {
        tell(new BallotDistributionBegun(round.id(), round.villageId(), round.communeCode(),
                round.beganAt().orElseThrow().toLocalDate(), round.rollId().orElseThrow()));
    }

    void tellWithdrawn(BallotRound round, LocalDate on) {
        tell(new BallotsWithdrawn(round.id(), round.matterId(), round.villageId(), round.communeCode(), on));
    }

    private void tell(ConsultationEvent event) {
        outbox.publish(event.type(), event.communeCode(), event);
    }
}
