package vn.danchu.consultation.cluster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.cluster.rules.ClusterMembership;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.consultation.household.Households;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;

/** Clusters begin, take households in, and end. Rolls that were drawn before stay as they are. */
@ApplicationScoped
class ClusterChanges {
    @Inject
    Clusters clusters;
    @Inject
    Households households;
    @Inject
    Villages villages;
    @Inject
    Clock clock;

    ResidentialCluster establish(Village village, EstablishCluster request) {
        holdVillage(village.id());
        ResidentialCluster cluster = ResidentialCluster.establish(village, request);
        if (clusters.count("villageId = ?1 and name = ?2 and (until is null or until > ?3)", village.id(),
                cluster.name(), request.since()) > 0) {
            throw Refused.because(CommonProblem.ALREADY_EXISTS, "Thôn đã có cụm dân cư mang tên này",
                    "The village has a cluster of this name");
        }
        Refused.ifBroken(ClusterMembership.possible(request.since(), request.since(), today()));
        clusters.persist(cluster);
        add(cluster, request.householdNumbers(), request.since());
        return cluster;
    }

    void add(ResidentialCluster cluster, AddHouseholds request) {
        holdVillage(cluster.villageId());
        cluster.requireStanding();
        Refused.ifBroken(ClusterMembership.possible(request.since(), cluster.since(), today()));
        add(cluster, request.householdNumbers(), request.since());
    }

    // Of two who would name a cluster alike, or put a household into two clusters, one waits and is told.
    private void holdVillage(UUID village) {
        villages.requireForChange(List.of(village));
    }

    private void add(ResidentialCluster cluster, Collection<String> numbers, LocalDate since) {
        List<UUID> found = householdsOf(cluster.villageId(), numbers, since);
        if (clusters.movedAfter(found, since) > 0) {
            throw Refused.by(ClusterMembership.changedSince());
        }
        clusters.add(cluster.id(), found, since);
    }

    private List<UUID> householdsOf(UUID village, Collection<String> numbers, LocalDate day) {
        Map<String, UUID> known = households.of(village, day).stream()
                .collect(Collectors.toMap(HouseholdState::number, HouseholdState::household));
        Set<String> unknown = new TreeSet<>(numbers);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            throw Refused.by(CommonProblem.RULE_BROKEN, ClusterMembership.notOfVillage(),
                    unknown.stream().map(number -> Finding.in("householdNumbers", "không có hộ " + number,
                            "no household " + number)).toList());
        }
        List<UUID> found = new ArrayList<>();
        numbers.forEach(number -> found.add(known.get(number)));
        return found;
    }

    void end(ResidentialCluster cluster, LocalDate on) {
        Refused.ifBroken(ClusterMembership.possible(on, cluster.since(), today()));
        cluster.end(on);
        clusters.empty(cluster.id(), on);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
