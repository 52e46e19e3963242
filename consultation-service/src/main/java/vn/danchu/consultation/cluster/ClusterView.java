package vn.danchu.consultation.cluster;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cluster as anyone may see it. */
public record ClusterView(UUID id, UUID villageId, @Schema(examples = "Cụm Khuổi Nà") String name,
        @Schema(examples = "2026-11-01") LocalDate since,
        @Schema(examples = "2026-11-20", description = "First day on which it does not exist") @Nullable LocalDate until,
        @Schema(examples = "64", description = "Households of the village that belong to it on the day asked for") long households) {

    static ClusterView from(ResidentialCluster cluster, long households) {
        return new ClusterView(cluster.id(), cluster.villageId(), cluster.name(), cluster.since(),
                cluster.until().orElse(null), households);
    }
}
