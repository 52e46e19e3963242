package vn.danchu.consultation.cluster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.danchu.consultation.cluster.rules.ClusterMembership;
import vn.danchu.consultation.community.Village;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** A part of a village whose households may meet apart, Law 10/2022/QH15 Art. 18(3); from a day to a day. */
@Entity
class ResidentialCluster {
    @Id
    private UUID id;
    private UUID villageId;
    private String name;
    private LocalDate since;
    private LocalDate until;

    protected ResidentialCluster() {
    }

    static ResidentialCluster establish(Village village, EstablishCluster request) {
        village.requireOn(request.since());
        ResidentialCluster cluster = new ResidentialCluster();
        cluster.id = UUID.randomUUID();
        cluster.villageId = village.id();
        cluster.name = request.name().strip();
        cluster.since = request.since();
        return cluster;
    }

    /** Is no more from a day on. */
    void end(LocalDate on) {
        requireStanding();
        if (!on.isAfter(since)) {
            throw Refused.by(ClusterMembership.endBeforeBeginning(name, since));
        }
        until = on;
    }

    void requireStanding() {
        if (until != null) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, ClusterMembership.ended(name, until));
        }
    }

    UUID id() {
        return id;
    }

    UUID villageId() {
        return villageId;
    }

    String name() {
        return name;
    }

    LocalDate since() {
        return since;
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
