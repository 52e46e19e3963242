package vn.danchu.consultation.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;

/** The villages and residential groups, in time. */
@ApplicationScoped
public class Villages implements PanacheRepositoryBase<Village, UUID> {

    /** A village with the number of its households. */
    record Row(Village village, long households) {
    }

    /** @return the village; refuses an unknown id */
    public Village require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refused.notFound("Không có thôn, tổ dân phố này", "No such village"));
    }

    /** @return the version of a code that exists on a day */
    Optional<Village> find(String code, LocalDate day) {
        return find("code = ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2)", code, day)
                .firstResultOptional();
    }

    List<Row> ofCommune(String commune, LocalDate day, Cursor after, int most) {
        EntityManager database = getEntityManager();
        return database.createQuery("""
                select v, (select count(h) from Household h where h.villageId = v.id) from Village v
                where v.communeCode = :commune and v.validFrom <= :day and (v.validTo is null or v.validTo > :day)
                  and v.code > :after order by v.code""", Object[].class).setParameter("commune", commune)
                .setParameter("day", day).setParameter("after", after == null ? "" : after.part(0)).setMaxResults(most)
                .getResultStream().map(row -> new Row((Village) row[0], (Long) row[1])).toList();
    }

    long households(Village village) {
        return getEntityManager().createQuery("select count(h) from Household h where h.villageId = ?1", Long.class)
                .setParameter(1, village.id()).getSingleResult();
    }
}
