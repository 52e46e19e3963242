package vn.danchu.inspectionboard.election;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;

/** The villages that this service has heard of. */
@ApplicationScoped
public class Villages implements PanacheRepositoryBase<Village, UUID> {

    /** Keeps a village as it was told, new or told again. */
    public void keep(Village village) {
        getEntityManager().merge(village);
    }

    /** @return the village; refuses the field {@code villageId} when there is none */
    Village require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonProblem.INVALID,
                "Không có thôn, tổ dân phố này", "There is no such village",
                List.of(Finding.in("villageId", "Không có thôn, tổ dân phố này", "There is no such village"))));
    }
}
