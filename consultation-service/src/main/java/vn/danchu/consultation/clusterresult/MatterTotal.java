package vn.danchu.consultation.clusterresult;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

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

    /** @return what each cluster said, as a part of the whole */
    List<VotePart> parts() {
        return clusters.stream().map(SubTotal::part).toList();
    }

    private long sum(ToLongFunction<SubTotal> figure) {
        return clusters.stream().mapToLong(figure).sum();
    }
}
