package vn.danchu.consultation.clusterplan;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The plans of meetings by clusters. */
@ApplicationScoped
public class ClusterPlans implements PanacheRepositoryBase<ClusterPlan, UUID> {

    /** @return the plan; refuses an unknown id */
    public ClusterPlan require(UUID id) {
        return findByIdOptional(id).orElseThrow(ClusterPlans::noSuchPlan);
    }

    /** @return the plan, of which one step is taken at a time, before its meetings and matters are held */
    public ClusterPlan requireForStep(UUID id) {
        ClusterPlan plan = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (plan == null) {
            throw noSuchPlan();
        }
        return plan;
    }

    private static Refused noSuchPlan() {
        return Refused.notFound("Không có phương án họp theo cụm này", "No such plan of meetings by clusters");
    }

    List<ClusterPlan> ofVillage(UUID village, Cursor after, int most) {
        return NewestFirst.byTime(ClusterPlan.class, "plannedAt").where("villageId", village)
                .read(getEntityManager(), after, most);
    }
}
