package vn.danchu.covenant.drafting;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.danchu.platform.territory.UnitPath;

/** What covenants need to know of a village; the consultation service owns villages and tells of them. */
@Entity
public class Village {
    @Id
    private UUID id;
    private String code;
    private String name;
    private String communeCode;
    private String unit;
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
        this.id = id;
        this.code = unit.village().orElseThrow();
        this.name = name;
        this.communeCode = unit.commune().orElseThrow();
        this.unit = unit.toString();
        this.validFrom = validFrom;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String communeCode() {
        return communeCode;
    }

    /** @return where the village stands, for the check of rights */
    public UnitPath unit() {
        return UnitPath.parse(unit);
    }

    /** @return first day of this version of the village */
    public LocalDate validFrom() {
        return validFrom;
    }
}
