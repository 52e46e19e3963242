package vn.danchu.consultation.communewide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.danchu.consultation.communewide.rules.CommuneMatterRule;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.rules.DecisionState;
import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.WorkingDayCalendar;

/** What the villages have decided on a matter of their commune, by its last day. An annulled result is none. */
final class VillageResults {
    private final Map<UUID, Decision> decisions;
    // Of whom nothing more is to come, be it that they voted too late.
    private final Set<UUID> heardOf;

    VillageResults(Collection<Decision> decisions, List<VillageShare> asked) {
        Map<UUID, LocalDate> lastDays = asked.stream()
                .collect(Collectors.toMap(VillageShare::matterId, VillageShare::decideBy));
        // What was annulled before the village was asked again is no part of the result.
        List<Decision> told = decisions.stream().filter(decision -> lastDays.containsKey(decision.matterId())).toList();
        heardOf = told.stream().map(Decision::villageId).collect(Collectors.toSet());
        this.decisions = told.stream()
                .filter(decision -> !decision.count().votedOn().isAfter(lastDays.get(decision.matterId())))
                .collect(Collectors.toMap(Decision::villageId, Function.identity()));
    }

    Optional<Decision> of(UUID village) {
        return Optional.ofNullable(decisions.get(village));
    }

    /** @return whether the results may be merged: all have decided, or the time of those that have not is over, to vote and to tell */
    Optional<BrokenRule> concludable(List<VillageShare> counting, LocalDate decideBy, LocalDate today) {
        List<VillageShare> undecided = counting.stream().filter(share -> !heardOf.contains(share.villageId()))
                .toList();
        LocalDate lastDay = undecided.stream().map(VillageShare::decideBy).max(LocalDate::compareTo).orElse(decideBy);
        return CommuneMatterRule.concludable(undecided.size(), lastDay,
                Sending.lastDay(lastDay, WorkingDayCalendar.official()), today);
    }

    /** @return what the village decided; null when it has not */
    UUID decisionOf(UUID village) {
        return of(village).map(Decision::id).orElse(null);
    }

    /** @return whether the village's households adopted the matter by their own two thirds, and that still stands */
    boolean inFavour(UUID village) {
        return of(village).filter(
                decision -> decision.outcome() == Outcome.ADOPTED && decision.state() != DecisionState.ANNULLED)
                .isPresent();
    }
}
