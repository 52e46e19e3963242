package vn.danchu.inspectionboard.project;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;

/** All projects under supervision. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    /** @return the project; refuses when there is none */
    public Project require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refused.notFound("Không có dự án này", "There is no such project"));
    }

    /** @return the projects of a commune from a position on, newest first, at most so many */
    List<Project> newestOf(String commune, ListPosition from, int most) {
        return find("""
                communeCode = ?1 and (registeredAt < ?2 or (registeredAt = ?2 and id < ?3))
                order by registeredAt desc, id desc""", commune, from.at(), from.id()).page(0, most).list();
    }
}
