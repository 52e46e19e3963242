package vn.danchu.consultation.ballotdelivery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.ballot.BallotRound;
import vn.danchu.consultation.ballot.rules.BallotRoundStep;
import vn.danchu.consultation.ballotdelivery.rules.DeliveryRule;
import vn.danchu.consultation.ballotdelivery.rules.HouseholdBallotStep;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/** The team goes from door to door; all doors of a batch are entered, or none. Joins the caller's transaction. */
@ApplicationScoped
public class DeliveringBallots {
    @Inject
    HouseholdBallots ballots;
    @Inject
    Clock clock;

    void enter(BallotRound round, EnterBallots request, String by) {
        round.require(BallotRoundStep.RECORD);
        HouseholdBallotStep step = request.step();
        Refused.ifBroken(DeliveryRule.explained(step, request.reason()));
        if (!step.isCorrection()) {
            requireInTime(round, request.at());
        }
        List<HouseholdBallotLine> doors = require(round, request.householdNumbers(), "householdNumbers");
        step.check(doors.stream()
                .collect(Collectors.toMap(HouseholdBallotLine::householdNumber, HouseholdBallotLine::state)))
                .ifPresent(rule -> {
                    throw Refused.by(CommonProblem.ILLEGAL_STEP, rule);
                });
        for (HouseholdBallotLine door : doors) {
            ballots.move(round.id(), door.householdId(), step.after(door.state()));
            if (step.needsReason()) {
                ballots.remark(round.id(), door.householdId(), step, request.reason().strip(), clock.instant(), by);
            }
        }
    }

    private void requireInTime(BallotRound round, OffsetDateTime entered) {
        OffsetDateTime now = clock.instant().atZone(OfficialClock.ZONE).toOffsetDateTime();
        OffsetDateTime at = entered == null ? round.atTheDoors(now) : entered;
        Refused.ifBroken(DeliveryRule.inTime(at, round.beganAt().orElseThrow(), round.collectUntil(), now));
    }

    /** @return the numbered households; refuses a number that is not on the roll */
    public List<HouseholdBallotLine> require(BallotRound round, Set<String> numbers, String field) {
        List<HouseholdBallotLine> known = ballots.of(round, numbers);
        Set<String> unknown = new HashSet<>(numbers);
        known.forEach(line -> unknown.remove(line.householdNumber()));
        if (!unknown.isEmpty()) {
            throw Refused.by(CommonProblem.RULE_BROKEN, DeliveryRule.notOnRoll(),
                    unknown.stream().sorted().map(number -> Finding.in(field, "Không có hộ " + number,
                            "There is no household " + number)).toList());
        }
        return known;
    }
}
