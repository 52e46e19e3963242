package vn.danchu.consultation.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;

/** What villages have decided. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    Decision require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.notFound("Không có quyết định này", "No such decision"));
    }

    List<Decision> ofCommune(String commune, Cursor after, int most) {
        return page("communeCode = :place", commune, after, most);
    }

    List<Decision> ofVillage(UUID villageId, Cursor after, int most) {
        return page("villageId = :place", villageId, after, most);
    }

    private List<Decision> page(String condition, Object place, Cursor after, int most) {
        String order = " order by votedOn desc, id";
        Parameters parameters = Parameters.with("place", place);
        var found = after == null
                ? find(condition + order, parameters)
                : find(condition + " and (votedOn < :day or votedOn = :day and id > :id)" + order,
                        parameters.and("day", LocalDate.parse(after.part(0))).and("id",
                                UUID.fromString(after.part(1))));
        return found.range(0, most - 1).list();
    }

    /** @return how many decisions the village has taken in the year */
    long countOf(UUID villageId, int year) {
        return count("villageId = ?1 and extract(year from votedOn) = ?2", villageId, year);
    }
}
