package vn.danchu.consultation.cluster.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** From when a household may belong to a cluster: to one at a time, Law 10/2022/QH15 Art. 18(3). */
public final class ClusterMembership {
    private static final Article CLUSTERS = Article.of(Act.LAW_10_2022, "18(3)");

    private ClusterMembership() {
    }

    /** @return whether what is entered today can hold since the day: nothing is foretold, nothing lies before the cluster */
    public static Optional<BrokenRule> possible(LocalDate day, LocalDate clusterSince, LocalDate today) {
        if (day.isAfter(today)) {
            return broken("cluster-change-in-future", "Thay đổi về cụm dân cư chỉ được ghi từ ngày đã xảy ra",
                    "A change in a cluster is entered once it has happened");
        }
        return day.isBefore(clusterSince)
                ? broken("before-the-cluster", "Cụm dân cư chỉ có từ ngày " + clusterSince,
                        "The cluster exists since " + clusterSince)
                : Optional.empty();
    }

    /** @return the refusal of a change behind a later one */
    public static BrokenRule changedSince() {
        return BrokenRule.of("cluster-changed-since", CLUSTERS, "Có hộ đã được xếp vào cụm khác sau ngày này",
                "A household has come to a cluster after this day");
    }

    /** @return the refusal of households that are not of the village */
    public static BrokenRule notOfVillage() {
        return BrokenRule.of("household-not-of-village", CLUSTERS, "Có hộ không thuộc thôn vào ngày này",
                "Some households are not of the village on this day");
    }

    /** @return the refusal of the end of a cluster before it began */
    public static BrokenRule endBeforeBeginning(String name, LocalDate since) {
        return BrokenRule.of("cluster-ends-before-it-begins", CLUSTERS, name + " mới có từ ngày " + since,
                name + " only exists since " + since);
    }

    /** @return the refusal of a change in a cluster that has ended */
    public static BrokenRule ended(String name, LocalDate until) {
        return BrokenRule.of("cluster-ended", CLUSTERS, name + " không còn từ ngày " + until,
                name + " is no more since " + until);
    }

    private static Optional<BrokenRule> broken(String rule, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, CLUSTERS, vi, en));
    }
}
