package vn.danchu.covenant.drafting;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
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
    private LocalDate validTo;

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

    /** The same village has another name. */
    public void rename(String newName) {
        name = newName;
    }

    /** The village is no more from a day on. */
    public void end(LocalDate day) {
        validTo = day;
    }

    /** Refuses to begin anything in a village that is no more. */
    void requireOn(LocalDate day) {
        if (validTo != null && !day.isBefore(validTo)) {
            throw Refused.because(CommonProblem.INVALID, name + " không còn tồn tại từ ngày " + validTo,
                    name + " does not exist any more since " + validTo);
        }
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
