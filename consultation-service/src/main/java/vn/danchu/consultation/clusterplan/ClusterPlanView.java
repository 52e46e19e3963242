package vn.danchu.consultation.clusterplan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.clusterplan.rules.ClusterChair;
import vn.danchu.consultation.clusterplan.rules.ClusterPlanState;
import vn.danchu.platform.web.OfficialClock;

/** A plan of meetings by clusters as anyone may see it. */
public record ClusterPlanView(UUID id, UUID villageId, UUID rollId,
        @Schema(examples = "Ba xóm cách nhau hơn 5 km đường núi") @Nullable String scatteredBecause,
        @Schema(examples = "Chủ trì từng cụm báo cáo Trưởng thôn ngay sau khi họp") String arrangements,
        @Schema(examples = "[\"0197a1c2-5b1e-7000-8000-000000000041\"]") List<UUID> matters,
        List<PlannedClusterMeeting> clusters, ClusterPlanState state,
        @Schema(examples = "2026-11-18T09:00:00+07:00") OffsetDateTime plannedAt,
        @Schema(examples = "2026-11-18") @Nullable LocalDate agreedOn,
        @Schema(examples = "2026-11-19") @Nullable LocalDate reportedOn, @Nullable DecideClusterPlan decision) {

    /** The meeting of one cluster as planned. */
    public record PlannedClusterMeeting(UUID clusterId, @Schema(examples = "Cụm Khuổi Nà") String name,
            @Schema(examples = "64") long households, ClusterChair chairedBy,
            @Schema(examples = "Lý Thị Mặt") String chair,
            @Schema(examples = "2026-11-25T19:00:00+07:00") OffsetDateTime startsAt,
            @Schema(examples = "Nhà ông Lý Văn Bốn, xóm Khuổi Nà") String place) {
    }

    /** @return the plan as anyone may see it */
    public static ClusterPlanView from(ClusterPlan plan) {
        return new ClusterPlanView(plan.id(), plan.villageId(), plan.rollId(), plan.scatteredBecause().orElse(null),
                plan.arrangements(), plan.matters(),
                plan.parts().stream()
                        .map(part -> new PlannedClusterMeeting(part.clusterId(), part.clusterName(), part.households(),
                                part.chairedBy(), part.chair(), part.expectedTime(), part.venue()))
                        .toList(),
                plan.state(), plan.plannedAt().atZone(OfficialClock.ZONE).toOffsetDateTime(),
                plan.agreedOn().orElse(null), plan.reportedOn().orElse(null), plan.decision().orElse(null));
    }
}
