package vn.danchu.consultation.ballotcount;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.ballot.BallotDesk;
import vn.danchu.consultation.ballot.BallotRound;
import vn.danchu.consultation.ballot.TeamSeat;
import vn.danchu.consultation.ballot.rules.BallotRoundStep;
import vn.danchu.consultation.ballotcount.Confirmation.ConfirmingSide;
import vn.danchu.consultation.ballotcount.rules.BoxCount;
import vn.danchu.consultation.ballotcount.rules.CountingRule;
import vn.danchu.consultation.ballotdelivery.DeliveringBallots;
import vn.danchu.consultation.ballotdelivery.DeliveryFigures;
import vn.danchu.consultation.ballotdelivery.HouseholdBallotLine;
import vn.danchu.consultation.ballotdelivery.HouseholdBallots;
import vn.danchu.consultation.candidacy.Candidacies;
import vn.danchu.consultation.contracts.ballot.BallotCountConfirmed;
import vn.danchu.consultation.decision.Deciding;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.consultation.votecount.VoteChannel;
import vn.danchu.consultation.votecount.VoteCount;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/** The box is counted and the count confirmed; with that the matter is decided. Joins the caller's transaction. */
@ApplicationScoped
class CountingBallots {
    @Inject
    BallotDesk desk;
    @Inject
    BallotCounts counts;
    @Inject
    DeliveringBallots delivering;
    @Inject
    HouseholdBallots ballots;
    @Inject
    Candidacies candidacies;
    @Inject
    Deciding deciding;
    @Inject
    Matters matters;
    @Inject
    Rolls rolls;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    Caller caller;
    @Inject
    Outbox outbox;
    @Inject
    Clock clock;

    BallotCount count(BallotRound round, EnterBallotCount found) {
        round.require(BallotRoundStep.COUNT);
        if (counts.findByIdOptional(round.id()).isPresent()) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, CountingRule.countedAlready());
        }
        BallotCount count = BallotCount.begin(round.id(), round.collectUntil(), clock.instant());
        recount(round, count, found);
        counts.persist(count);
        return count;
    }

    void recount(BallotRound round, BallotCount count, EnterBallotCount found) {
        round.count();
        Instant now = clock.instant();
        DeliveryFigures lists = ballots.figures(round.id());
        Refused.ifBroken(CountingRule.mayCount(round.collectUntil(),
                now.atZone(OfficialClock.ZONE).toOffsetDateTime(), lists.returned(), lists.households()));
        candidacies.requireCount(round.matterId(), found.votesFor(), found.yes());
        count.enter(found.figures(), found.votesFor(),
                new BoxCount.Delivered(lists.households(), lists.givenOut(), lists.returned()),
                witnesses(round, found.witnesses()), now);
    }

    private List<UUID> witnesses(BallotRound round, Set<String> numbers) {
        List<String> team = round.team().stream().map(TeamSeat::householdNumber).filter(Objects::nonNull).toList();
        Refused.ifBroken(CountingRule.witnessed(numbers, team, round.collectUntil().toLocalDate()));
        return delivering.require(round, numbers, "witnesses").stream().map(HouseholdBallotLine::householdId).toList();
    }

    void confirm(BallotRound round, BallotCount count, ConfirmingSide side) {
        round.require(BallotRoundStep.CONFIRM);
        if (count.confirm(side, caller.subject(), caller.name(), clock.instant())) {
            candidacies.count(round.matterId(), count.candidates(), count.tally().yes());
            VoteCount found = count.forDecision(round.rollId().orElseThrow());
            UUID decision = deciding.conclude(matters.requireForVote(round.matterId()), found,
                    found.whole(VoteChannel.HOUSEHOLD_BALLOTS), round.collectUntil().toLocalDate()).id();
            round.settle(decision);
            outbox.publish(BallotCountConfirmed.TYPE, round.communeCode(),
                    new BallotCountConfirmed(round.id(), round.matterId(), decision, round.villageId(),
                            round.communeCode(), LocalDate.now(clock), count.households(), count.returned()));
        }
    }

    /** @return for whom the caller confirms; refuses everybody else */
    ConfirmingSide sideOfCaller(BallotRound round) {
        // The Front's representative leads the team, Decree 59/2023 Art. 4(3); its head answers for it.
        if (desk.leadsTeam(round)) {
            return ConfirmingSide.TEAM_LEADER;
        }
        if (caller.holdsIn(desk.unitOf(round), headsPlace.roles(round.villageId()))) {
            return ConfirmingSide.VILLAGE_HEAD;
        }
        String person = caller.person();
        boolean witness = counts.findByIdOptional(round.id()).stream().flatMap(count -> count.witnesses().stream())
                .anyMatch(household -> rolls.personOf(round.rollId().orElseThrow(), household).stream()
                        .anyMatch(person::equals));
        if (!witness) {
            throw Refused.by(CommonProblem.NOT_ALLOWED, CountingRule.notAConfirmer());
        }
        return ConfirmingSide.WITNESS;
    }
}
