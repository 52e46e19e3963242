package vn.danchu.platform.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;

/** The villages that a service has heard of. */
public abstract class KnownVillages<V extends KnownVillage> implements PanacheRepositoryBase<V, UUID> {

    /** @return where a village stands that was established in a commune which exists on the day */
    public static UnitPath unit(String communeCode, String villageCode, LocalDate day) {
        AdministrativeUnit commune = Territory.official().require(communeCode, day);
        return UnitPath.of(commune.parentCode().orElseThrow(), communeCode, villageCode);
    }

    /** Keeps a village as it was told, new or told again. */
    public void keep(V village) {
        getEntityManager().merge(village);
    }

    /** The same village has another name. */
    public void rename(UUID id, String name) {
        findByIdOptional(id).ifPresent(village -> village.rename(name));
    }

    /** The village is no more from a day on. */
    public void end(UUID id, LocalDate day) {
        findByIdOptional(id).ifPresent(village -> village.end(day));
    }

    /** @return the village; refuses the field {@code villageId} when there is none */
    public V require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.because(CommonProblem.INVALID,
                "Không có thôn, tổ dân phố này", "There is no such village",
                List.of(Finding.in("villageId", "Không có thôn, tổ dân phố này", "There is no such village"))));
    }
}
