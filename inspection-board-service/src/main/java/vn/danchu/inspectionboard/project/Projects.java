package vn.danchu.inspectionboard.project;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** All projects under supervision. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    /** @return the project; refuses when there is none */
    public Project require(UUID id) {
        return findByIdOptional(id).orElseThrow(Projects::unknown);
    }

    /** @return the project, held until the transaction ends: two who act at once act one after the other */
    public Project requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Projects::unknown);
    }

    /** @return the projects of a commune after a row, newest first, at most so many */
    List<Project> newestOf(String commune, Cursor after, int most) {
        return NewestFirst.byTime(Project.class, "registeredAt").where("communeCode", commune)
                .read(getEntityManager(), after, most);
    }

    private static Refused unknown() {
        return Refused.notFound("Không có dự án này", "There is no such project");
    }
}
