package vn.danchu.consultation.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.ballot.BallotRound;
import vn.danchu.consultation.ballot.BallotRounds;
import vn.danchu.consultation.communewide.MergingResults;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.dismissal.Dismissals;
import vn.danchu.consultation.election.Elections;
import vn.danchu.consultation.initiative.Initiatives;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.MatterEvents;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.rules.ClosingGround;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.MatterState;
import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.meeting.Meetings;
import vn.danchu.consultation.meeting.rules.MeetingState;
import vn.danchu.consultation.official.Officials;
import vn.danchu.consultation.onlinevote.OnlineVote;
import vn.danchu.consultation.onlinevote.RunningOnlineVote;
import vn.danchu.consultation.reorganisation.Consequences.EndedWithVillage;
import vn.danchu.consultation.reorganisation.rules.Resolution;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;

/** What a village that ends leaves undone: votes, meetings, open matters, initiatives, elections, dismissals, posts. */
@ApplicationScoped
class OpenBusiness {
    @Inject
    MergingResults communeMatters;
    @Inject
    BallotRounds ballotRounds;
    @Inject
    RunningOnlineVote onlineVotes;
    @Inject
    Matters matters;
    @Inject
    Meetings meetings;
    @Inject
    Initiatives initiatives;
    @Inject
    Elections elections;
    @Inject
    Dismissals dismissals;
    @Inject
    Decisions decisions;
    @Inject
    Officials officials;
    @Inject
    AuditLog audit;
    @Inject
    Outbox outbox;
    @Inject
    Clock clock;

    /** How many households moved, and which of them have another number. */
    record Households(long count, List<Consequences.Renumbered> renumbered) {
    }

    /** The votes that ended with their villages. */
    record EndedVotes(List<UUID> ballotRounds, List<UUID> onlineVotes) {
    }

    /** Nobody concludes or opens a matter of the commune while its villages change. */
    void holdCommuneMatters(String commune) {
        communeMatters.hold(commune);
    }

    /**
     * Ends the votes that the households prepare or take. Refuses to end a village whose households meet, have voted without a
     * count, or have voted since the day on which it was to end.
     */
    EndedVotes endVotes(List<Village> ended, Reorganisation made) {
        Set<UUID> votedOn = new HashSet<>();
        List<UUID> rounds = new ArrayList<>();
        List<UUID> votes = new ArrayList<>();
        for (Village village : ended) {
            List<BallotRound> ofVillage = ballotRounds.endIn(village.id(), made.inForceOn());
            ofVillage.forEach(round -> votedOn.add(round.matterId()));
            rounds.addAll(note("ballot-round", village, made, ofVillage.stream().map(BallotRound::id).toList()));
            List<OnlineVote> online = onlineVotes.endIn(village.id(), made.inForceOn());
            online.forEach(vote -> votedOn.add(vote.matterId()));
            votes.addAll(note("online-vote", village, made, online.stream().map(OnlineVote::id).toList()));
        }
        List<UUID> ids = ended.stream().map(Village::id).toList();
        matters.undecidedIn(ids).stream().filter(matter -> votedOn.contains(matter.id())).forEach(Matter::takeBack);
        requireNoneUnderWay(ids, made.inForceOn());
        return new EndedVotes(rounds, votes);
    }

    private void requireNoneUnderWay(List<UUID> ended, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        matters.undecidedIn(ended).stream().filter(matter -> matter.state() == MatterState.IN_VOTE)
                .forEach(matter -> findings
                        .add(Finding.in("matters", matter.id() + " đã biểu quyết, chưa có kết quả: " + matter.title(),
                                matter.id() + " was voted on, and its result is missing: " + matter.title())));
        meetings.notOverIn(ended).stream().filter(meeting -> meeting.state() == MeetingState.IN_SESSION)
                .forEach(meeting -> findings.add(Finding.in("meetings",
                        meeting.id() + " đang họp tại " + meeting.place(),
                        meeting.id() + " is in session at " + meeting.place())));
        decisions.votedSince(ended, day).forEach(decision -> findings.add(Finding.in("decisions",
                "quyết định số " + decision.number() + " được biểu quyết từ ngày đó",
                "decision " + decision.number() + " was voted on since that day")));
        if (!findings.isEmpty()) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, Resolution.inVote(), findings);
        }
    }

    /** Open matters pass to the only successor or are closed; meetings that were called are cancelled; all else ends. */
    Consequences settle(List<Village> ended, List<Village> successors, Reorganisation made, Households moved,
            EndedVotes votes) {
        List<UUID> ids = ended.stream().map(Village::id).toList();
        List<Meeting> cancelled = meetings.notOverIn(ids);
        cancelled.forEach(Meeting::cancel);
        // Before the matters: what an initiative has just put before the households is among these.
        List<UUID> proposals = endEach(ended, made, "initiative", initiatives::endIn);
        List<UUID> passed = new ArrayList<>();
        List<UUID> closed = new ArrayList<>();
        for (Matter matter : matters.undecidedIn(ids)) {
            (passesOn(matter, successors) ? passed : closed).add(matter.id());
        }
        var unfinished = new EndedWithVillage(votes.ballotRounds(), votes.onlineVotes(), proposals,
                endEach(ended, made, "election", elections::endIn),
                endEach(ended, made, "dismissal", dismissals::endIn));
        communeMatters.follow(made.communeCode(), ids, made.inForceOn());
        return new Consequences(moved.count(), moved.renumbered(), passed, closed,
                cancelled.stream().map(Meeting::id).toList(), endPosts(ended, made), unfinished);
    }

    private long endPosts(List<Village> ended, Reorganisation made) {
        return ended.stream()
                .mapToLong(village -> officials.endAll(village, made.inForceOn(), made.number()).size()).sum();
    }

    private List<UUID> endEach(List<Village> ended, Reorganisation made, String record,
            Function<UUID, List<UUID>> endIn) {
        return ended.stream().flatMap(village -> note(record, village, made, endIn.apply(village.id())).stream())
                .toList();
    }

    private List<UUID> note(String record, Village village, Reorganisation made, List<UUID> ids) {
        ids.forEach(id -> audit.record(record + "-ended", village.unit(), record + "/" + id, made.number()));
        return ids;
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
