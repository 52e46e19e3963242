package vn.danchu.consultation.communewide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Embeddable;

import vn.danchu.consultation.communewide.rules.CommuneMatterRule;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.meeting.rules.MeetingPreparation;
import vn.danchu.platform.law.WorkingDayCalendar;

/**
 * A village's part in a matter of the commune.
 *
 * @param matterId
 *            what its households decide on
 * @param askedOn
 *            day on which it came before them
 * @param decideBy
 *            last day on which they decide
 * @param decisionId
 *            what they decided, as far as it was counted; null until the chair concludes, and when they had not decided
 * @param inFavour
 *            whether the village counts as in favour
 * @param villageEndedOn
 *            first day without the village, when it ended before the conclusion: it does not count; null otherwise
 */
@Embeddable
record VillageShare(UUID villageId, UUID matterId, LocalDate askedOn, LocalDate decideBy, UUID decisionId,
        boolean inFavour, LocalDate villageEndedOn) {

    static VillageShare open(UUID village, UUID matter, LocalDate today, LocalDate openedOn, LocalDate decideBy) {
        LocalDate lastDay = CommuneMatterRule.lastDayOf(openedOn, decideBy, today, firstMeeting(today));
        return new VillageShare(village, matter, today, lastDay, null, false, null);
    }

    /** @return the first lawful day of a meeting of a village that is asked on a day */
    static LocalDate firstMeeting(LocalDate askedOn) {
        return MeetingPreparation.NOTICE.on(askedOn).earliestAfter(askedOn, WorkingDayCalendar.official());
    }

    VillageShare counted(UUID decision, boolean favour) {
        return new VillageShare(villageId, matterId, askedOn, decideBy, decision, favour, villageEndedOn);
    }

    VillageShare ended(LocalDate on) {
        return new VillageShare(villageId, matterId, askedOn, decideBy, decisionId, inFavour, on);
    }

    /** @return those of all villages that the matter has not come before */
    static List<Village> unasked(List<Village> all, List<VillageShare> asked) {
        Set<UUID> known = asked.stream().map(VillageShare::villageId).collect(Collectors.toSet());
        return all.stream().filter(village -> !known.contains(village.id())).toList();
    }

    boolean counts() {
        return villageEndedOn == null;
    }

    Optional<UUID> decision() {
        return Optional.ofNullable(decisionId);
    }
}
