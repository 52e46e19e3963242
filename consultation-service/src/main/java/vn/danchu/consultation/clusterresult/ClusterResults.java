package vn.danchu.consultation.clusterresult;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The merged results of meetings by clusters. */
@ApplicationScoped
class ClusterResults implements PanacheRepositoryBase<ClusterResult, UUID> {

    /** @return the merged result on a matter; none before every cluster has held its part */
    Optional<ClusterResult> of(UUID plan, UUID matter) {
        return find("planId = ?1 and matterId = ?2", plan, matter).firstResultOptional();
    }
}
