package vn.danchu.consultation.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.attendance.rules.AttendanceRule;
import vn.danchu.consultation.clusterplan.rules.ClusterMeetingRule;
import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.IdempotencyKey;
import vn.danchu.platform.web.OfficialClock;

/** Households come and go. Joins the caller's transaction. */
@ApplicationScoped
class KeepingDoor {
    @Inject
    AttendanceSheet sheet;
    @Inject
    Rolls rolls;
    @Inject
    EntryCodes codes;
    @Inject
    Clock clock;

    /** @return the stay that stands: this entry's, or that of another device that was first */
    Stay arrive(Meeting meeting, EnterArrival taken, String by) {
        meeting.requireAttendanceMayBeTaken();
        EnterArrival entry = taken.of(householdOf(meeting, taken));
        Optional<Stay> repeated = sheet.enteredAs(meeting.id(), entry.entryId());
        if (repeated.isPresent()) {
            return sameHousehold(repeated.get(), entry.householdId());
        }
        requireOfThisCluster(meeting, entry.householdId());
        Instant at = timeOf(entry.arrivedAt(), meeting);
        requireAfterLastDeparture(meeting.id(), entry.householdId(), at);
        if (sheet.arrive(meeting.id(), entry, at, by)) {
            return sheet.enteredAs(meeting.id(), entry.entryId()).orElseThrow();
        }
        return sheet.standing(meeting.id(), entry.householdId())
                .or(() -> sheet.enteredAs(meeting.id(), entry.entryId())
                        .map(stay -> sameHousehold(stay, entry.householdId())))
                .orElseThrow(() -> Refused.notFound("Hộ này không có trong danh sách của cuộc họp",
                        "This household is not on the roll of the meeting"));
    }

    private void requireOfThisCluster(Meeting meeting, UUID household) {
        meeting.part().ifPresent(part -> rolls.clusterOf(meeting.rollId(), household)
                .ifPresent(own -> Refused.ifBroken(
                        ClusterMeetingRule.meetsHere(own.equals(part.clusterId()), part.clusterName()))));
    }

    private UUID householdOf(Meeting meeting, EnterArrival entry) {
        Refused.ifBroken(AttendanceRule.named(entry.manner() == EntryManner.QR, entry.code() != null,
                entry.householdId() != null));
        return entry.code() == null
                ? entry.householdId()
                : codes.householdOf(meeting.id(), entry.code())
                        .orElseThrow(() -> Refused.by(AttendanceRule.unknownCode()));
    }

    private void requireAfterLastDeparture(UUID meeting, UUID household, Instant at) {
        if (sheet.lastDeparture(meeting, household).filter(left -> left.isAfter(at)).isPresent()) {
            throw Refused.by(AttendanceRule.backBeforeLeaving());
        }
    }

    /** @return the stay that ended */
    Stay leave(Meeting meeting, EnterDeparture entry) {
        meeting.requireAttendanceMayBeTaken();
        Optional<Stay> repeated = sheet.leftAs(meeting.id(), entry.entryId());
        if (repeated.isPresent()) {
            return sameHousehold(repeated.get(), entry.householdId());
        }
        if (!sheet.leave(meeting.id(), entry, timeOf(entry.leftAt(), meeting))) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, AttendanceRule.notThere());
        }
        return sheet.leftAs(meeting.id(), entry.entryId()).orElseThrow();
    }

    private static Stay sameHousehold(Stay stay, UUID household) {
        if (!stay.householdId().equals(household)) {
            throw IdempotencyKey.usedForAnotherRequest();
        }
        return stay;
    }

    private Instant timeOf(OffsetDateTime entered, Meeting meeting) {
        OffsetDateTime now = clock.instant().atZone(OfficialClock.ZONE).toOffsetDateTime();
        OffsetDateTime at = entered == null
                ? now
                : entered.atZoneSameInstant(OfficialClock.ZONE).toOffsetDateTime();
        Refused.ifBroken(AttendanceRule.possible(at, meeting.startsAt(), meeting.openedAt().orElse(null), now));
        return at.toInstant();
    }
}
