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
 * @param onPaper
 *            whether the cluster met with minutes on paper; nobody calls a meeting of it then
 */
@Embeddable
public record PlannedPart(UUID clusterId, String clusterName, long households,
        @Enumerated(EnumType.STRING) ClusterChair chairedBy, String chair, Instant startsAt, String venue,
        boolean onPaper) {

    PlannedPart counting(long householdsOfTheDay) {
        return new PlannedPart(clusterId, clusterName, householdsOfTheDay, chairedBy, chair, startsAt, venue, onPaper);
    }

    PlannedPart kept(boolean onItsPaper) {
        return new PlannedPart(clusterId, clusterName, households, chairedBy, chair, startsAt, venue, onItsPaper);
    }

    OffsetDateTime expectedTime() {
        return startsAt.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }
}
