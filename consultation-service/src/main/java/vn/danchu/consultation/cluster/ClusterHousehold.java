package vn.danchu.consultation.cluster;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household of a cluster, and since when it belongs to it. */
public record ClusterHousehold(UUID householdId, @Schema(examples = "H001") String number,
        @Schema(examples = "Hoàng Văn An") String representativeName,
        @Schema(examples = "2026-11-01") LocalDate since) {
}
