package vn.danchu.platform.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.law.local.LocalValue;
import vn.danchu.platform.law.local.OpenValue;
import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.territory.Units;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** What provinces and communes have set where the law leaves it open. */
@ApplicationScoped
public class LocalSettings implements PanacheRepositoryBase<LocalSetting, UUID> {

    /** @return what is in force in a place on a day: the commune's own value, else the province's, else nothing */
    public <T> Optional<LocalValue<T>> inForce(OpenValue<T> value, UnitPath place, LocalDate day) {
        return settingOn(value, place, day).flatMap(setting -> setting.as(value));
    }

    /** @return the setting that is in force in a place on a day; one that ended what was set before is none */
    Optional<LocalSetting> settingOn(OpenValue<?> value, UnitPath place, LocalDate day) {
        return Units.around(place, day).flatMap(unit -> newest(value.key(), unit, day).stream())
                .filter(setting -> setting.value().isPresent()).findFirst();
    }

    private Optional<LocalSetting> newest(String key, AdministrativeUnit unit, LocalDate day) {
        return find("valueKey = ?1 and unit = ?2 and unitSince = ?3 and since <= ?4 order by since desc", key,
                unit.path().toString(), unit.validFrom(), day).firstResultOptional();
    }

    boolean has(String key, AdministrativeUnit unit, LocalDate since) {
        return count("valueKey = ?1 and unit = ?2 and unitSince = ?3 and since = ?4", key, unit.path().toString(),
                unit.validFrom(), since) > 0;
    }

    /** @return all that a unit has set, also for the future; of one value when a key is named */
    List<LocalSetting> ofUnit(UnitPath unit, String key, Cursor after, int most) {
        return NewestFirst.byDay(LocalSetting.class, "since").where("unit", unit.toString()).where("valueKey", key)
                .read(getEntityManager(), after, most);
    }
}
