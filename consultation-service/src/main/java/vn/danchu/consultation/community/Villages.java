package vn.danchu.consultation.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.Communes;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Cursor;

/** The villages and residential groups, in time. */
@ApplicationScoped
public class Villages implements PanacheRepositoryBase<Village, UUID> {

    /** A village with the number of its households. */
    record Row(Village village, long households) {
    }

    private record HouseholdCount(UUID village, long households) {
    }

    /** @return the village; refuses an unknown id */
    public Village require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Refused.notFound("Không có thôn, tổ dân phố này", "No such village"));
    }

    /** @return the unit that a list is about: the village, else the commune; refuses when neither is named or known */
    public UnitPath place(String commune, UUID village, LocalDate day) {
        return village == null ? Communes.require(commune, day, "commune") : require(village).unit();
    }

    /** @return the version of a code that exists on a day */
    Optional<Village> find(String code, LocalDate day) {
        return find("code = ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2)", code, day)
                .firstResultOptional();
    }

    /** @return all villages that a commune has on a day */
    public List<Village> allOf(String commune, LocalDate day) {
        return list("communeCode = ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2) order by code", commune,
                day);
    }

    List<Row> ofCommune(String commune, LocalDate day, Cursor after, int most) {
        List<Village> villages = find(
                """
                        communeCode = ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2) and code > ?3 order by code""",
                commune, day, after == null ? "" : after.text(0)).range(0, most - 1).list();
        Map<UUID, Long> households = households(villages.stream().map(Village::id).toList(), day);
        return villages.stream().map(village -> new Row(village, households.getOrDefault(village.id(), 0L))).toList();
    }

    /** @return how many households a village has on a day */
    long households(Village village, LocalDate day) {
        return households(List.of(village.id()), day).getOrDefault(village.id(), 0L);
    }

    private Map<UUID, Long> households(List<UUID> villages, LocalDate day) {
        List<HouseholdCount> counts = getEntityManager().createNativeQuery("""
                select village_id, count(*) from household_state
                where village_id = any (?1) and since <= ?2 and (until is null or until > ?2)
                group by village_id""", HouseholdCount.class).setParameter(1, villages.toArray(UUID[]::new))
                .setParameter(2, day).getResultList();
        return counts.stream().collect(Collectors.toMap(HouseholdCount::village, HouseholdCount::households));
    }
}
