package vn.danchu.inspectionboard.project;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** All projects under supervision. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    /** @return the project; refuses when there is none */
    public Project require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refused.notFound("Không có dự án này", "There is no such project"));
    }

    /** @return the projects of a commune after a row, newest first, at most so many */
    List<Project> newestOf(String commune, Cursor after, int most) {
        return NewestFirst.byTime(Project.class, "registeredAt").where("communeCode", commune)
                .read(getEntityManager(), after, most);
    }
}
