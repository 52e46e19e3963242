package vn.danchu.consultation.clusterplan;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.clusterplan.rules.ClusterChair;

/** Of which plan and cluster a meeting is a part, and who chairs it. */
@Embeddable
public record ClusterPart(UUID clusterPlanId, UUID clusterId, String clusterName,
        @Enumerated(EnumType.STRING) ClusterChair chairedBy) {

    /** @return how documents call those who meet */
    public String within(String village) {
        return clusterName + ", " + village;
    }
}
