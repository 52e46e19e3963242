package vn.danchu.consultation.clusterplan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.clusterplan.rules.ClusterChair;
import vn.danchu.platform.web.OfficialClock;

/**
 * The meeting of one cluster as the plan foresees it.
 *
 * @param households
 *            how many the cluster has on the roll
 */
@Embeddable
public record PlannedPart(UUID clusterId, String clusterName, long households,
        @Enumerated(EnumType.STRING) ClusterChair chairedBy, String chair, Instant startsAt, String venue) {

    PlannedPart counting(long householdsOfTheDay) {
        return new PlannedPart(clusterId, clusterName, householdsOfTheDay, chairedBy, chair, startsAt, venue);
    }

    OffsetDateTime expectedTime() {
        return startsAt.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }
}
