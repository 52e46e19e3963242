package vn.danchu.covenant.drafting;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;

import vn.danchu.platform.territory.KnownVillage;
import vn.danchu.platform.territory.UnitPath;

/** What covenants need to know of a village; the consultation service owns villages and tells of them. */
@Entity
public class Village extends KnownVillage {
    private String code;
    private String communeCode;
    private LocalDate validFrom;

    protected Village() {
    }

    /**
     * @param unit
     *            province, commune and village as one path
     * @param validFrom
     *            first day of this version of the village
     */
    public Village(UUID id, String name, UnitPath unit, LocalDate validFrom) {
        super(id, name, unit);
        this.code = unit.village().orElseThrow();
        this.communeCode = unit.commune().orElseThrow();
        this.validFrom = validFrom;
    }

    public String code() {
        return code;
    }

    public String communeCode() {
        return communeCode;
    }

    /** @return first day of this version of the village */
    public LocalDate validFrom() {
        return validFrom;
    }
}
