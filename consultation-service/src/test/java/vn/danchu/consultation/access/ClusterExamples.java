package vn.danchu.consultation.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.boardelection.BoardElectionFixture;
import vn.danchu.consultation.clusterplan.ClusterFixture;
import vn.danchu.platform.testing.access.Example;
import vn.danchu.platform.web.OfficialClock;

/** How every operation on clusters is called, in a village of two clusters of one household each. */
final class ClusterExamples {
    private static final String KIND = "SELF_GOVERNANCE";
    private final Map<String, Supplier<Example>> all = new LinkedHashMap<>();
    private final String today = LocalDate.now(OfficialClock.ZONE).toString();

    private ClusterExamples() {
        inTime();
        asPlanned();
        merged();
    }

    static Map<String, Supplier<Example>> all() {
        return new ClusterExamples().all;
    }

    private void inTime() {
        all.put("establishCluster", () -> {
            ClusterFixture clusters = clusters();
            return here(clusters).path("id", clusters.village().id()).json(
                    Map.of("name", "Cụm " + UUID.randomUUID(), "since", today, "householdNumbers", List.of("H000")));
        });
        all.put("listClusters", () -> {
            ClusterFixture clusters = clusters();
            return here(clusters).path("id", clusters.village().id());
        });
        all.put("readClusterHouseholds", () -> ofCluster(clusters()));
        all.put("addToCluster",
                () -> ofCluster(clusters()).json(Map.of("since", today, "householdNumbers", List.of("H001"))));
        all.put("endCluster", () -> {
            MeetingFixture.itIs(LocalDate.parse(today).minusDays(3) + "T09:00");
            ClusterFixture clusters = ClusterFixture.since(LocalDate.parse(today).minusDays(3).toString(), 1, 1);
            MeetingFixture.itIsNow();
            return ofCluster(clusters).json(Map.of("on", today));
        });
    }

    private void asPlanned() {
        all.put("planClusterMeetings", () -> {
            ClusterFixture clusters = clusters();
            return here(clusters).json(clusters.content(clusters.village().matter(KIND)));
        });
        all.put("listClusterPlans", () -> {
            ClusterFixture clusters = clusters();
            return here(clusters).query("village", clusters.village().id());
        });
        all.put("getClusterPlan", () -> of(planned()));
        all.put("agreeToClusterPlan", () -> of(planned()));
        all.put("reportClusterPlan", () -> {
            ClusterFixture clusters = planned();
            clusters.step(clusters.village().frontHead(), "/agreement").then().statusCode(201);
            return of(clusters);
        });
        all.put("decideClusterPlan", () -> {
            ClusterFixture clusters = clusters();
            return of(clusters.reported(clusters.village().matter(KIND)))
                    .json(Map.of("number", "57/QĐ-UBND", "decidedOn", today, "approved", true));
        });
        all.put("withdrawClusterPlan", () -> of(planned()));
    }

    private void merged() {
        all.put("closeClusterCandidates", () -> {
            ClusterFixture clusters = clusters();
            String matter = BoardElectionFixture.matterOf(clusters.village(), "BOARD_MEMBER");
            return of(clusters.approved(today, matter))
                    .json(Map.of("matterId", matter, "stoodUp", List.of(), "nominated", List.of()));
        });
        all.put("getClusterResults", () -> of(planned()));
        all.put("mergeClusterResults", () -> {
            ClusterFixture clusters = clusters();
            return of(held(clusters, clusters.village().matter(KIND)));
        });
        all.put("getClusterMinutes", () -> {
            ClusterFixture clusters = clusters();
            String matter = clusters.village().matter(KIND);
            held(clusters, matter).merge().then().statusCode(201);
            return of(clusters).path("matter", matter);
        });
    }

    // Both clusters have met, and nobody came.
    private ClusterFixture held(ClusterFixture clusters, String matter) {
        clusters.approved(today, matter);
        for (int cluster = 0; cluster < 2; cluster++) {
            clusters.heldToday(cluster, matter).step("/closing").then().statusCode(200);
        }
        return clusters;
    }

    private ClusterFixture planned() {
        ClusterFixture clusters = clusters();
        return clusters.planned(clusters.village().matter(KIND));
    }

    private ClusterFixture clusters() {
        return ClusterFixture.since(today, 1, 1);
    }

    private static Example here(ClusterFixture clusters) {
        return Example.in(clusters.village().unit());
    }

    private static Example of(ClusterFixture clusters) {
        return here(clusters).path("id", clusters.plan());
    }

    private static Example ofCluster(ClusterFixture clusters) {
        return here(clusters).path("id", clusters.cluster(0));
    }
}
