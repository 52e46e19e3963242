package vn.danchu.consultation.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.matter.ClosingGround;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.MatterEvents;
import vn.danchu.consultation.matter.MatterState;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.meeting.Meetings;
import vn.danchu.consultation.official.Officials;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;

/** What a village that ends leaves undone: votes, meetings, open matters, posts. */
@ApplicationScoped
class OpenBusiness {
    @Inject
    Matters matters;
    @Inject
    Meetings meetings;
    @Inject
    Decisions decisions;
    @Inject
    Officials officials;
    @Inject
    Outbox outbox;
    @Inject
    Clock clock;

    /** Refuses to end a village while its households vote or meet, or that has voted since the day on which it was to end. */
    void requireNoneUnderWay(List<Village> ended, LocalDate day) {
        List<UUID> ids = ended.stream().map(Village::id).toList();
        List<Finding> findings = new ArrayList<>();
        matters.undecidedIn(ids).stream().filter(matter -> matter.state() == MatterState.IN_VOTE)
                .forEach(matter -> findings
                        .add(Finding.in("matters", matter.id() + " đang biểu quyết: " + matter.title(),
                                matter.id() + " is being voted on: " + matter.title())));
        meetings.notOverIn(ids).stream().filter(Meeting::inSession)
                .forEach(meeting -> findings.add(Finding.in("meetings",
                        meeting.id() + " đang họp tại " + meeting.place(),
                        meeting.id() + " is in session at " + meeting.place())));
        decisions.votedSince(ids, day).forEach(decision -> findings.add(Finding.in("decisions",
                "quyết định số " + decision.number() + " được biểu quyết từ ngày đó",
                "decision " + decision.number() + " was voted on since that day")));
        if (!findings.isEmpty()) {
            throw Refused.because(CommonProblem.ILLEGAL_STEP, "Thôn sẽ kết thúc còn việc đang biểu quyết hoặc đang họp",
                    "A village that is to end is voting, in session, or has voted since", findings);
        }
    }

    /** Open matters pass to the only successor or are closed; meetings that were called are cancelled; posts end. */
    Consequences settle(List<Village> ended, List<Village> successors, Reorganisation made, Consequences households) {
        List<UUID> ids = ended.stream().map(Village::id).toList();
        List<Meeting> cancelled = meetings.notOverIn(ids);
        cancelled.forEach(Meeting::cancel);
        List<UUID> passed = new ArrayList<>();
        List<UUID> closed = new ArrayList<>();
        for (Matter matter : matters.undecidedIn(ids)) {
            (passesOn(matter, successors) ? passed : closed).add(matter.id());
        }
        long posts = ended.stream()
                .mapToLong(village -> officials.endAll(village, made.inForceOn(), made.number()).size()).sum();
        return new Consequences(households.movedHouseholds(), households.renumbered(), passed, closed,
                cancelled.stream().map(Meeting::id).toList(),
                posts);
    }

    /** @return whether it is now before a successor; else it is closed */
    private boolean passesOn(Matter matter, List<Village> successors) {
        // Nobody was told yet of a mere proposal.
        boolean told = matter.state() == MatterState.OPEN;
        UUID former = matter.villageId();
        boolean passes = successors.size() == 1 && outlivesItsVillage(matter);
        if (passes) {
            matter.passTo(successors.getFirst());
        } else {
            matter.close(ClosingGround.VILLAGE_ENDED);
        }
        if (told) {
            LocalDate today = LocalDate.now(clock);
            tell(passes
                    ? MatterEvents.passed(matter, former, today)
                    : MatterEvents.closed(matter, ClosingGround.VILLAGE_ENDED, today));
        }
        return passes;
    }

    private void tell(ConsultationEvent event) {
        outbox.publish(event.type(), event.communeCode(), event);
    }

    // Who is head, what another record asked of this community, and how its old decision is changed, end with it.
    private static boolean outlivesItsVillage(Matter matter) {
        return matter.kind() != MatterKind.VILLAGE_HEAD && matter.origin().isEmpty() && matter.change().isEmpty();
    }
}
