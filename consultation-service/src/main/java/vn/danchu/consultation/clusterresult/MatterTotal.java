package vn.danchu.consultation.clusterresult;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;

import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.votecount.VotePart;

/** The clusters' sub-totals on a matter, added up. */
record MatterTotal(List<SubTotal> clusters) {

    long present() {
        return sum(SubTotal::present);
    }

    long yes() {
        return sum(cluster -> cluster.tally().yes());
    }

    long no() {
        return sum(cluster -> cluster.tally().no());
    }

    long other() {
        return sum(cluster -> cluster.tally().other());
    }

    /** @return the day on which the last cluster met: before it, the village had not decided */
    LocalDate lastDay() {
        return clusters.stream().map(SubTotal::heldOn).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** @return in an election, those in favour by candidate; empty for another matter, and where one who stands alone is not told apart */
    List<CandidateVotes> candidates() {
        return clusters.stream().flatMap(cluster -> cluster.candidates().stream()).map(CandidateVotes::candidateId)
                .distinct().sorted()
                .map(candidate -> new CandidateVotes(candidate, sum(cluster -> cluster.votesFor(candidate)))).toList();
    }

    /** @return what each cluster said, as a part of the whole: in an election, on who has the most in the whole */
    List<VotePart> parts() {
        Optional<UUID> first = candidates().stream().max(Comparator.comparingLong(CandidateVotes::votes))
                .map(CandidateVotes::candidateId);
        return clusters.stream()
                .map(cluster -> cluster.part(first.map(cluster::votesFor).orElseGet(() -> cluster.tally().yes())))
                .toList();
    }

    private long sum(ToLongFunction<SubTotal> figure) {
        return clusters.stream().mapToLong(figure).sum();
    }
}
