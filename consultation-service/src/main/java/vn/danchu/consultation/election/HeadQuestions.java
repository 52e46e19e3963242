package vn.danchu.consultation.election;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.contracts.head.HeadElected;
import vn.danchu.consultation.dismissal.Dismissals;
import vn.danchu.consultation.dismissal.LeavingOffice;
import vn.danchu.consultation.election.rules.CandidateCount;
import vn.danchu.consultation.election.rules.ElectionMeeting;
import vn.danchu.consultation.household.PersonKeys;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.official.Appointment;
import vn.danchu.consultation.official.Officials;
import vn.danchu.consultation.official.rules.Post;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/**
 * What a meeting, a count and the commune's answer mean for an election or a dismissal. Every other matter passes untouched.
 * Joins the caller's transaction.
 */
@ApplicationScoped
public class HeadQuestions {
    @Inject
    Elections elections;
    @Inject
    Dismissals dismissals;
    @Inject
    LeavingOffice leaving;
    @Inject
    Officials officials;
    @Inject
    Outbox outbox;
    @Inject
    PersonKeys keys;

    /** Refuses a meeting for another purpose or day than the matter has. */
    public void requireMayBeCalled(Matter matter, boolean calledToElect, LocalDate day) {
        if (matter.kind() == MatterKind.VILLAGE_HEAD) {
            Optional<Election> election = elections.ofMatter(matter.id());
            Refused.ifBroken(ElectionMeeting.purpose(calledToElect, election.isPresent()));
            election.ifPresent(decided -> decided.requireMayBeCalled(day));
            dismissals.ofMatter(matter.id()).ifPresent(filed -> filed.requireMeeting(day));
        }
    }

    /** Refuses a meeting before everything that the decree asks for was done. */
    public void requireMayBeHeld(UUID matter, LocalDate day) {
        elections.ofMatter(matter).ifPresent(election -> election.requireMayBeHeld(day));
        dismissals.ofMatter(matter).ifPresent(dismissal -> dismissal.requireMeeting(day));
    }

    /** Those who attend settled the list, with who stood up or was nominated among them. */
    public void settleList(UUID matter, List<PreparatoryAct.ProposedCandidate> stoodUp,
            List<PreparatoryAct.ProposedCandidate> nominated) {
        election(matter, election -> election.settleList(stoodUp, nominated, keys));
    }

    /** Refuses a vote before those who attend have settled the list. */
    public void requireListSettled(UUID matter) {
        election(matter, Election::requireListSettled);
    }

    /** Refuses a vote by yes and no alone where several stand: it could not tell who was elected. */
    public void requireOneToVoteOn(UUID matter) {
        election(matter, election -> {
            if (election.candidates().size() > 1) {
                throw Refused.because(CommonProblem.INVALID,
                        "Phiếu lấy ý kiến chỉ có tán thành và không tán thành nên không dùng được khi có nhiều người ứng cử",
                        "Ballots say yes or no, and cannot be used where several stand");
            }
        });
    }

    private void election(UUID matter, Consumer<Election> act) {
        elections.ofMatter(matter).ifPresent(act);
    }

    /** Refuses voices for anybody who does not stand; for another matter nobody does. */
    public void requireStanding(UUID matter, Collection<UUID> votedFor) {
        Set<UUID> named = new HashSet<>(votedFor);
        Refused.ifBroken(CandidateCount.standing(elections.ofMatter(matter)
                .map(election -> !named.contains(null) && standing(election).containsAll(named))
                .orElse(named.stream().allMatch(candidate -> candidate == null))));
    }

    private static Set<UUID> standing(Election election) {
        return election.candidates().stream().map(Candidate::candidateId).collect(Collectors.toSet());
    }

    /** Refuses figures that cannot be true; where one stands alone, all voices in favour are for that one. */
    public void requireCount(UUID matter, List<CandidateVotes> votes, long inFavour) {
        List<UUID> named = votes.stream().map(CandidateVotes::candidateId).toList();
        Refused.ifBroken(CandidateCount.standing(Set.copyOf(named).size() == named.size()));
        elections.ofMatter(matter).ifPresentOrElse(election -> {
            Refused.ifBroken(CandidateCount.toldApart(election.candidates().size(), !votes.isEmpty(), inFavour));
            Refused.ifBroken(CandidateCount.standing(standing(election).containsAll(named)));
            Refused.ifBroken(votes.isEmpty()
                    ? Optional.empty()
                    : CandidateCount.addsUp(votes.stream().map(CandidateVotes::votes).toList(), inFavour));
        }, () -> Refused.ifBroken(CandidateCount.standing(votes.isEmpty())));
    }

    /** Notes how many voted for whom, before the matter is decided. */
    public void count(UUID matter, List<CandidateVotes> votes, long inFavour) {
        requireCount(matter, votes, inFavour);
        election(matter, election -> election.count(votes, inFavour));
    }

    /** @return how many voted for whom, by name and as the candidates stand on the list; empty for another matter */
    public List<NamedVotes> named(UUID matter, List<CandidateVotes> votes) {
        return elections.ofMatter(matter).stream().flatMap(election -> election.candidates().stream())
                .map(candidate -> new NamedVotes(candidate.name(), candidate.yearOfBirth(), votes.stream()
                        .filter(row -> row.candidateId().equals(candidate.candidateId()))
                        .mapToLong(CandidateVotes::votes).sum()))
                .toList();
    }

    /** How many voted for somebody, as minutes say it. */
    public record NamedVotes(String name, int yearOfBirth, long votes) {
    }

    /** The households have voted: the answer to an election names the person. */
    public void conclude(Matter matter, Village village, boolean enough, long inFavour, long households) {
        if (matter.kind() == MatterKind.VILLAGE_HEAD) {
            dismissals.ofMatter(matter.id()).ifPresent(dismissal -> dismissal.voted(enough));
            election(matter.id(), election -> matter.answer(
                    answer(election.conclude(enough, inFavour), village.postOfHead(election.meetingDay()), inFavour,
                            households)));
        }
    }

    private static String answer(Optional<Candidate> elected, String post, long inFavour, long households) {
        return elected.map(head -> "Ông (bà) %s, sinh năm %d, trúng cử %s với %d trên tổng số %d đại diện hộ gia đình."
                .formatted(head.name(), head.yearOfBirth(), post, inFavour, households))
                .orElse("Không xác định được người trúng cử %s: người được nhiều nhất có %d trên tổng số %d đại diện hộ gia đình."
                        .formatted(post, inFavour, households));
    }

    /** The commune committee answered what the households decided: who was elected takes office, who was dismissed leaves it. */
    public void answered(UUID matter, Village village, boolean recognised, String number, LocalDate on) {
        election(matter, election -> election.answered(recognised, on)
                .ifPresent(head -> takesOffice(village, election, head, number, on)));
        dismissals.ofMatter(matter).ifPresent(dismissal -> {
            dismissal.answered(recognised, on);
            leaving.follow(village, dismissal, number, on);
        });
    }

    private void takesOffice(Village village, Election election, Candidate head, String number, LocalDate on) {
        officials.appoint(village, new Appointment(Post.VILLAGE_HEAD, head.name(), head.person(), head.dateOfBirth(),
                on, number, on, null));
        outbox.publish(HeadElected.TYPE, village.communeCode(),
                new HeadElected(election.id(), village.id(), village.communeCode(), head.name(), on));
    }
}
