package vn.danchu.consultation.communewide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    VillageResults(Collection<Decision> decisions, List<VillageShare> asked) {
        Map<UUID, LocalDate> lastDays = asked.stream()
                .collect(Collectors.toMap(VillageShare::matterId, VillageShare::decideBy));
        this.decisions = decisions.stream()
                // What was annulled before the village was asked again is no part of the result.
                .filter(decision -> lastDays.containsKey(decision.matterId())
                        && !decision.count().votedOn().isAfter(lastDays.get(decision.matterId())))
                .collect(Collectors.toMap(Decision::villageId, Function.identity()));
    }

    Optional<Decision> of(UUID village) {
        return Optional.ofNullable(decisions.get(village));
    }

    boolean decided(UUID village) {
        return decisions.containsKey(village);
    }

    /** @return whether the results may be merged: all have decided, or the time of those that have not is over, also for one in vote */
    Optional<BrokenRule> concludable(List<VillageShare> counting, LocalDate decideBy, long inVote, LocalDate today) {
        List<VillageShare> undecided = counting.stream().filter(share -> !decided(share.villageId())).toList();
        LocalDate lastDay = undecided.stream().map(VillageShare::decideBy).max(LocalDate::compareTo).orElse(decideBy);
        LocalDate waits = inVote == 0 ? lastDay : Sending.lastDay(lastDay, WorkingDayCalendar.official());
        return CommuneMatterRule.concludable(undecided.size(), inVote, lastDay, waits, today);
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
