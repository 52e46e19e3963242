package vn.danchu.consultation.clusterplan;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.clusterplan.rules.ClusterChair;

/**
 * How a village is to meet by clusters, as its head proposes it (Decree 59/2023 Art. 3(6)).
 *
 * @param rollId
 *            the signed roll on which all clusters are counted together
 * @param scatteredBecause
 *            how its people live scattered; for a village of fewer households than the law says
 * @param arrangements
 *            who does what, who reports each cluster's result, and how the results are merged
 */
public record PlanClusterMeetings(@NotNull UUID villageId, @NotNull UUID rollId,
        @Size(min = 1, max = 1_000) @Schema(examples = "Ba xóm cách nhau hơn 5 km đường núi") @Nullable String scatteredBecause,
        @NotBlank @Size(max = 2_000) @Schema(examples = "Chủ trì từng cụm báo cáo Trưởng thôn ngay sau khi họp; Trưởng thôn tổng hợp") String arrangements,
        @NotNull @Size(min = 1, max = 20) @Schema(examples = "[\"0197a1c2-5b1e-7000-8000-000000000041\"]") List<@NotNull UUID> matters,
        @NotNull @Size(min = 2, max = 50) List<@Valid @NotNull ClusterMeetingPlan> clusters) {

    /**
     * The meeting of one cluster; time and place are those expected.
     *
     * @param chairHouseholdId
     *            for a respected citizen, the household of the cluster in which the citizen lives
     */
    public record ClusterMeetingPlan(@NotNull UUID clusterId,
            @NotNull @Schema(examples = "FRONT_COMMITTEE_MEMBER") ClusterChair chairedBy,
            @NotBlank @Size(max = 200) @Schema(examples = "Lý Thị Mặt") String chair, @Nullable UUID chairHouseholdId,
            @NotNull @Schema(examples = "2026-11-25T19:00:00+07:00") OffsetDateTime startsAt,
            @NotBlank @Size(max = 300) @Schema(examples = "Nhà ông Lý Văn Bốn, xóm Khuổi Nà") String place) {
    }
}
