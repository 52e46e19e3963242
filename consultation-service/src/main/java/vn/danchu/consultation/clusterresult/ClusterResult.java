package vn.danchu.consultation.clusterresult;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import vn.danchu.consultation.clusterplan.ClusterPlan;
import vn.danchu.consultation.meetingresult.MeetingOutcome;
import vn.danchu.consultation.meetingresult.MeetingResultView;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.platform.web.OfficialClock;

/** What all clusters of a village said on a matter together, against all its households. Never changed. */
@Entity
class ClusterResult {
    @Id
    private UUID id;
    private UUID planId;
    private UUID matterId;
    private LocalDate heldOn;
    private long households;
    private long present;
    private long yes;
    private long no;
    private long other;
    @Enumerated(EnumType.STRING)
    private MeetingOutcome outcome;
    private UUID decisionId;
    private Instant mergedAt;
    private String mergedBy;

    protected ClusterResult() {
    }

    static ClusterResult of(ClusterPlan plan, UUID matter, MatterTotal total, long households, MeetingResultView came,
            Instant now, String by) {
        ClusterResult result = new ClusterResult();
        result.id = UUID.randomUUID();
        result.planId = plan.id();
        result.matterId = matter;
        result.heldOn = total.lastDay();
        result.households = households;
        result.present = total.present();
        result.yes = total.yes();
        result.no = total.no();
        result.other = total.other();
        result.outcome = came.outcome();
        result.decisionId = came.decisionId();
        result.mergedAt = now;
        result.mergedBy = by;
        return result;
    }

    UUID matterId() {
        return matterId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    long households() {
        return households;
    }

    long present() {
        return present;
    }

    Tally tally() {
        return new Tally(yes, no, other);
    }

    MeetingOutcome outcome() {
        return outcome;
    }

    Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    OffsetDateTime mergedAt() {
        return mergedAt.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }

    String mergedBy() {
        return mergedBy;
    }
}
