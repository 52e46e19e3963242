package vn.danchu.consultation.procedure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.attendance.AttendanceSheet;
import vn.danchu.consultation.candidacy.Candidacies;
import vn.danchu.consultation.candidacy.CandidateLine;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.procedure.rules.CountingBoardRule;
import vn.danchu.consultation.procedure.rules.ProceduralQuestion;
import vn.danchu.consultation.procedure.rules.VotingMethod;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** What a meeting has settled about itself: its secretary, how it votes on a matter, who counts. */
@ApplicationScoped
public class MeetingProcedure {
    @Inject
    ProceduralVotes votes;
    @Inject
    AttendanceSheet sheet;
    @Inject
    Candidacies candidacies;
    @Inject
    Matters matters;
    @Inject
    Clock clock;

    /** Takes a show of hands of those who attend now; joins the caller's transaction. */
    ProceduralVote take(Meeting meeting, Proposal proposal) {
        meeting.requireInSession();
        if (proposal.matterId() != null) {
            meeting.requireOnAgenda(proposal.matterId());
        }
        if (votes.settled(meeting.id(), proposal.question(), proposal.matterId()).isPresent()) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, proposal.question().settled());
        }
        Instant now = clock.instant();
        requirePeopleWhoAttend(meeting, proposal, now);
        ProceduralVote vote = ProceduralVote.take(meeting.id(), proposal, sheet.present(meeting.id(), now, now), now);
        votes.persist(vote);
        return vote;
    }

    /**
     * Those who attend were asked who stands or nominates somebody; nobody votes on whether they may. Who is named later
     * is added until the vote opens.
     */
    List<CandidateLine> nominate(Meeting meeting, CandidatesAtMeeting named) {
        meeting.requireInSession();
        meeting.requireOnAgenda(named.matterId());
        matters.requireForVote(named.matterId()).requireOpen();
        return candidacies.settleList(named.matterId(), named.stoodUp(), named.nominated());
    }

    private void requirePeopleWhoAttend(Meeting meeting, Proposal proposal, Instant now) {
        List<NamedPerson> people = proposal.people();
        if (proposal.question() == ProceduralQuestion.COUNTING_BOARD) {
            Refused.ifBroken(CountingBoardRule.check(people.size(),
                    people.stream().filter(NamedPerson::head).count(), meeting.day()));
        }
        Set<UUID> households = people.stream().map(NamedPerson::householdId)
                .filter(household -> household != null).collect(Collectors.toSet());
        if (!households.isEmpty()
                && sheet.present(meeting.id(), households, now, now).size() < households.size()) {
            throw Refused.by(proposal.question().nobodyWhoAttends());
        }
    }

    /** @return who keeps the minutes, once elected */
    public Optional<NamedPerson> secretary(UUID meeting) {
        return votes.settled(meeting, ProceduralQuestion.SECRETARY, null).map(vote -> vote.people().getFirst());
    }

    /** @return how the matter is voted on, once chosen */
    public Optional<VotingMethod> method(UUID meeting, UUID matter) {
        return votes.settled(meeting, ProceduralQuestion.VOTING_METHOD, matter).map(ProceduralVote::method);
    }

    /** @return who counts secret ballots, once elected; else nobody */
    public List<NamedPerson> countingBoard(UUID meeting) {
        return votes.settled(meeting, ProceduralQuestion.COUNTING_BOARD, null).map(ProceduralVote::people)
                .orElse(List.of());
    }

    /** @return who leads the count of secret ballots, once elected */
    public Optional<NamedPerson> headOfCountingBoard(UUID meeting) {
        return countingBoard(meeting).stream().filter(NamedPerson::head).findFirst();
    }
}
