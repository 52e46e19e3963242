package vn.danchu.consultation.candidacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import vn.danchu.consultation.candidacy.Candidate.BroughtBy;
import vn.danchu.consultation.candidacy.rules.CandidateCount;
import vn.danchu.consultation.household.PersonKeys;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/**
 * Who stands in an election, and how many voted for whom, whatever it is that the households elect. Every other matter passes
 * untouched. Joins the caller's transaction.
 */
@ApplicationScoped
public class Candidacies {
    @Inject
    @Any
    Instance<CandidateLists> lists;
    @Inject
    PersonKeys keys;

    private Optional<CandidateList> of(UUID matter) {
        return lists.stream().<CandidateList>flatMap(kept -> kept.ofMatter(matter).stream()).findFirst();
    }

    /** @return whether the households elect somebody by the matter */
    public boolean elects(UUID matter) {
        return of(matter).isPresent();
    }

    /** @return for how many a household votes at most */
    public int seats(UUID matter) {
        return of(matter).map(CandidateList::seats).orElse(1);
    }

    /** Refuses a meeting of a day on which its list was not agreed yet. */
    public void requireListAgreedBy(UUID matter, LocalDate day) {
        of(matter).ifPresent(list -> list.requireListAgreedBy(day));
    }

    /** Refuses ballots on which nobody would stand. */
    public void requireSomebodyStands(UUID matter) {
        of(matter).ifPresent(list -> Refused.ifBroken(CandidateCount.somebodyStands(list.candidates().size())));
    }

    /** @return who stands with those who stood up or were nominated at the meeting; for another matter nobody can be */
    public List<CandidateLine> settleList(UUID matter, List<ProposedCandidate> stoodUp,
            List<ProposedCandidate> nominated) {
        settleList(matter, nominees(matter, stoodUp, nominated));
        return of(matter).stream().flatMap(list -> list.candidates().stream()).map(CandidateLine::of).toList();
    }

    /** @return who would be added to the list; refuses who may not stand, and for another matter everybody */
    public List<Candidate> nominees(UUID matter, List<ProposedCandidate> stoodUp, List<ProposedCandidate> nominated) {
        return of(matter).map(list -> nominees(list, stoodUp, nominated)).orElseGet(() -> {
            Refused.ifBroken(CandidateCount.standing(stoodUp.isEmpty() && nominated.isEmpty()));
            return List.of();
        });
    }

    private List<Candidate> nominees(CandidateList list, List<ProposedCandidate> stoodUp,
            List<ProposedCandidate> nominated) {
        List<Candidate> nominees = new ArrayList<>(Candidate.named(stoodUp, list, keys, BroughtBy.SELF));
        nominees.addAll(Candidate.named(nominated, list, keys, BroughtBy.HOUSEHOLD));
        Candidate.addTo(new ArrayList<>(list.candidates()), nominees);
        list.requireMayJoin(nominees);
        return nominees;
    }

    /** Those whom the minutes of a meeting name stand from now on, beside those of the Front's list. */
    public void settleList(UUID matter, List<Candidate> nominees) {
        of(matter).ifPresent(list -> list.settleList(nominees));
    }

    /** Refuses a vote before those who attend were asked who stands. */
    public void requireListSettled(UUID matter) {
        if (of(matter).filter(list -> !list.listSettled()).isPresent()) {
            throw Refused.by(CandidateCount.listOpen());
        }
    }

    /** @return who stands, with whom the households named before the clusters vote on one list; refuses to close it once more */
    public List<CandidateLine> closeList(UUID matter, List<ProposedCandidate> stoodUp,
            List<ProposedCandidate> nominated) {
        CandidateList list = of(matter).orElseThrow(() -> Refused.by(CandidateCount.electsNobody()));
        if (list.listSettled()) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, CandidateCount.listClosed());
        }
        return settleList(matter, stoodUp, nominated);
    }

    /** Refuses voices for nobody, for too many, and for anybody who does not stand; for another matter nobody does. */
    public void requireStanding(UUID matter, Collection<List<UUID>> votedFor) {
        of(matter).ifPresentOrElse(list -> votedFor.forEach(named -> {
            Refused.ifBroken(CandidateCount.standing(!named.isEmpty() && standing(list).containsAll(named)
                    && Set.copyOf(named).size() == named.size()));
            Refused.ifBroken(CandidateCount.asManyAsSeats(named.size(), list.seats()));
        }), () -> Refused.ifBroken(CandidateCount.standing(votedFor.stream().allMatch(List::isEmpty))));
    }

    private static Set<UUID> standing(CandidateList list) {
        return list.candidates().stream().map(Candidate::candidateId).collect(Collectors.toCollection(HashSet::new));
    }

    /** Refuses figures that cannot be true; where one stands alone, all voices in favour are for that one. */
    public void requireCount(UUID matter, List<CandidateVotes> votes, long inFavour) {
        requireCount(matter, votes, inFavour, List.of());
    }

    /** Refuses figures that cannot be true where nominees of the same meeting stand with those on the list. */
    public void requireCount(UUID matter, List<CandidateVotes> votes, long inFavour, List<Candidate> nominees) {
        List<UUID> named = votes.stream().map(CandidateVotes::candidateId).toList();
        Refused.ifBroken(CandidateCount.standing(Set.copyOf(named).size() == named.size()));
        of(matter).ifPresentOrElse(list -> {
            Set<UUID> standing = standing(list);
            nominees.forEach(nominee -> standing.add(nominee.candidateId()));
            Refused.ifBroken(CandidateCount.toldApart(standing.size(), !votes.isEmpty(), inFavour));
            Refused.ifBroken(CandidateCount.standing(standing.containsAll(named)));
            Refused.ifBroken(votes.isEmpty()
                    ? Optional.empty()
                    : CandidateCount.addsUp(votes.stream().map(CandidateVotes::votes).toList(), inFavour,
                            list.seats()));
        }, () -> Refused.ifBroken(CandidateCount.standing(votes.isEmpty())));
    }

    /** Notes how many voted for whom, before the matter is decided. */
    public void count(UUID matter, List<CandidateVotes> votes, long inFavour) {
        requireCount(matter, votes, inFavour);
        of(matter).ifPresent(list -> list.count(votes, inFavour));
    }

    /** @return how many voted for whom, by name and as the candidates stand on the list; empty for another matter */
    public List<NamedVotes> named(UUID matter, List<CandidateVotes> votes) {
        return of(matter).stream().flatMap(list -> list.candidates().stream())
                .map(candidate -> new NamedVotes(candidate.name(), candidate.yearOfBirth(), votes.stream()
                        .filter(row -> row.candidateId().equals(candidate.candidateId()))
                        .mapToLong(CandidateVotes::votes).sum()))
                .toList();
    }
}
