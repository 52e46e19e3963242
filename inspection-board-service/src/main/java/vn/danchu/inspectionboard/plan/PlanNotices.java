package vn.danchu.inspectionboard.plan;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The notices that boards sent to investors. */
@ApplicationScoped
class PlanNotices implements PanacheRepositoryBase<PlanNotice, UUID> {

    /** @return the notices of a board, oldest first; a board sends a handful at most */
    List<PlanNotice> of(UUID board) {
        return list("board.id = ?1 order by recordedAt, id", board);
    }
}
