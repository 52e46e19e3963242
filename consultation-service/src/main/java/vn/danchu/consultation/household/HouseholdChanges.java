package vn.danchu.consultation.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.household.rules.HouseholdRule;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** Changes households one by one, from a day on. Rolls that were drawn before stay as they are. */
@ApplicationScoped
class HouseholdChanges {
    @Inject
    Households households;
    @Inject
    Villages villages;
    @Inject
    PersonKeys personKeys;
    @Inject
    Clock clock;

    HouseholdState register(RegisterHousehold request) {
        Village village = villages.require(request.villageId());
        requireOf(village, request.since());
        Refused.ifBroken(HouseholdRule.happened(request.since(), today()));
        Representative representative = new Representative(request.representativeName(),
                personKeys.of(request.representativeCitizenNumber()));
        HouseholdState first = HouseholdState.begun(request.since(), village.id(), request.number(), request.address(),
                representative);
        requireRoomFor(first);
        households.begin(first);
        households.check();
        if (request.splitFrom() != null) {
            HouseholdState origin = households.requireForChange(request.splitFrom());
            Refused.ifBroken(HouseholdRule.changeable(request.since(), origin.since(), today()));
            households.succeed(origin.household(), first.household(), request.since(), Succession.SPLIT);
        }
        return first;
    }

    void represent(HouseholdState present, ChangeRepresentative request) {
        Refused.ifBroken(HouseholdRule.changeable(request.since(), present.since(), today()));
        change(present, present.changed(request.since(), present.address(), new Representative(
                request.representativeName(), personKeys.of(request.representativeCitizenNumber()))));
    }

    void move(HouseholdState present, MoveHousehold request) {
        Refused.ifBroken(HouseholdRule.changeable(request.since(), present.since(), today()));
        requireOf(villages.require(request.villageId()), request.since());
        change(present, present.moved(request.since(), request.villageId(), request.number(), request.address()));
    }

    void end(HouseholdState present, EndHousehold request) {
        Refused.ifBroken(HouseholdRule.changeable(request.on(), present.since(), today()));
        households.end(present, request.on());
        if (request.mergedInto() != null) {
            HouseholdState joined = households.requireForChange(request.mergedInto());
            requireOther(present, joined);
            households.succeed(present.household(), joined.household(), request.on(), Succession.MERGER);
        }
    }

    // A household that is of a village since a day still is today.
    private void requireOf(Village village, LocalDate since) {
        village.requireOn(since);
        villages.requireStanding(village, today());
    }

    private void change(HouseholdState present, HouseholdState next) {
        requireRoomFor(next);
        households.change(present, next);
        households.check();
    }

    // The database holds the same by its constraints, also when two people enter changes at once; this says it in words.
    private void requireRoomFor(HouseholdState next) {
        List<HouseholdState> others = households.of(next.village(), next.since()).stream()
                .filter(Predicate.not(state -> state.household().equals(next.household()))).toList();
        if (others.stream().anyMatch(state -> state.number().equals(next.number()))) {
            throw Refused.because(CommonProblem.ALREADY_EXISTS, "Thôn đã có hộ mang số " + next.number(),
                    "The village has a household with the number " + next.number());
        }
        others.stream().filter(state -> state.person().equals(next.person())).findFirst().ifPresent(state -> {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, HouseholdRule.representsAnother(state.number()));
        });
    }

    private static void requireOther(HouseholdState ended, HouseholdState joined) {
        if (ended.household().equals(joined.household())) {
            throw Refused.because(CommonProblem.INVALID, "Hộ không thể nhập vào chính mình",
                    "A household cannot join itself");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
