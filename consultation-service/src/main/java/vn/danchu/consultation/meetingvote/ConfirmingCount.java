package vn.danchu.consultation.meetingvote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.attendance.AttendanceSheet;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.meeting.MeetingDesk;
import vn.danchu.consultation.meetingresult.ConcludingMeeting;
import vn.danchu.consultation.meetingresult.MeetingCount;
import vn.danchu.consultation.meetingvote.Confirmation.ConfirmingSide;
import vn.danchu.consultation.meetingvote.rules.StandingIn;
import vn.danchu.consultation.meetingvote.rules.VoteAtMeeting;
import vn.danchu.consultation.procedure.MeetingProcedure;
import vn.danchu.consultation.procedure.NamedPerson;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** The chair and a second person confirm a count; with the second the matter is decided. Joins the caller's transaction. */
@ApplicationScoped
class ConfirmingCount {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    @Inject
    MeetingDesk desk;
    @Inject
    AttendanceSheet sheet;
    @Inject
    MeetingProcedure procedure;
    @Inject
    ConcludingMeeting concluding;
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    Rolls rolls;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /**
     * @return the meeting, for who counts its vote: its chair, or whom the meeting elected to write down and to count what it says,
     *         Decree 59/2023 Art. 3(5)a and c
     */
    Meeting forCount(UUID id) {
        Meeting meeting = desk.forStep(id);
        if (!desk.isChair(meeting) && isElected(meeting)) {
            desk.requireNobodyConcerned(meeting);
        } else {
            desk.requireChair(meeting);
        }
        return meeting;
    }

    private boolean isElected(Meeting meeting) {
        return Stream.of(procedure.secretary(meeting.id()), procedure.headOfCountingBoard(meeting.id()))
                .flatMap(Optional::stream).anyMatch(person -> isCaller(person, meeting));
    }

    void confirm(MeetingVote vote, Meeting meeting, ConfirmingSide side) {
        if (vote.confirm(side, caller.subject(), caller.name(), clock.instant())) {
            if (meeting.part().isPresent()) {
                vote.freezeForMerging();
            } else {
                conclude(vote, meeting);
            }
            meeting.settle(vote.matterId());
        }
    }

    /** @return for whom the caller confirms; refuses everybody else */
    ConfirmingSide sideOfCaller(MeetingVote vote, Meeting meeting) {
        if (desk.isChair(meeting)) {
            desk.requireChair(meeting);
            return ConfirmingSide.CHAIR;
        }
        return isSecondSide(vote, meeting) ? vote.secondSide() : standingIn(vote, meeting);
    }

    private boolean isSecondSide(MeetingVote vote, Meeting meeting) {
        Optional<NamedPerson> second = vote.secondSide() == ConfirmingSide.SECRETARY
                ? procedure.secretary(meeting.id())
                : procedure.headOfCountingBoard(meeting.id());
        return second.filter(person -> isCaller(person, meeting)).isPresent();
    }

    /**
     * Refuses who may not take the vote back. Raised hands and cast ballots are not known here before they are entered, so that the
     * chair who has seen them does not take back alone what the chair opened.
     */
    void requireTakesBack(MeetingVote vote, Meeting meeting) {
        if (vote.undecidable()) {
            desk.requireChair(meeting);
            return;
        }
        if (!isSecondSide(vote, meeting)) {
            throw Refused.forbidden(VoteAtMeeting.takenBackByElected());
        }
        // Whom the meeting elected may be its chair too.
        if (desk.isChair(meeting)) {
            throw Refused.by(VoteAtMeeting.takenBackByElected());
        }
        desk.requireNobodyConcerned(meeting);
    }

    private ConfirmingSide standingIn(MeetingVote vote, Meeting meeting) {
        Set<UUID> households = rolls.householdsOf(meeting.rollId(), caller.person());
        if (households.isEmpty() || sheet.present(meeting.id(), households, vote.openedAt(),
                vote.castingEnd(clock.instant())).isEmpty()) {
            throw Refused.by(CommonProblem.NOT_ALLOWED, VoteAtMeeting.notAConfirmer());
        }
        Refused.ifBroken(StandingIn.possible(Sending.lastDay(meeting.day(), CALENDAR), LocalDate.now(clock)));
        return ConfirmingSide.HOUSEHOLD;
    }

    // Who attends without a household is of the Front committee, for which its head signs.
    private boolean isCaller(NamedPerson person, Meeting meeting) {
        return person.householdId() == null
                ? caller.holdsIn(desk.unitOf(meeting), Role.VILLAGE_FRONT_HEAD)
                : caller.knownPerson().filter(known -> rolls.personOf(meeting.rollId(), person.householdId())
                        .equals(Optional.of(known))).isPresent();
    }

    private void conclude(MeetingVote vote, Meeting meeting) {
        Matter matter = matters.requireForVote(vote.matterId());
        Village village = villages.require(meeting.villageId());
        long households = rolls.require(vote.rollId()).households();
        long present = vote.present().orElseThrow();
        // Departures that were entered late may have taken the households away that seemed to be there.
        if (!vote.undecidable() && present < concluding.needed(matter, households, meeting.day())) {
            matter.takeBack();
        }
        vote.freeze(concluding.conclude(matter, village, countOf(vote, meeting, present)));
    }

    private MeetingCount countOf(MeetingVote vote, Meeting meeting, long present) {
        Tally tally = vote.tally().orElseThrow();
        return new MeetingCount(vote.rollId(), meeting.day(), present, tally.yes(), tally.no(), tally.other(),
                vote.candidates(), meeting.chair(), procedure.secretary(meeting.id()).orElseThrow().name(),
                meeting.id(), false, List.of());
    }
}
