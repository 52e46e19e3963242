package vn.danchu.platform.territory;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/**
 * What a service keeps of a village that another service owns and tells of. The service's own class is the entity
 * {@code Village}, with what else it needs to know.
 */
@MappedSuperclass
public abstract class KnownVillage {
    @Id
    private UUID id;
    private String name;
    private String unit;
    private LocalDate validTo;

    protected KnownVillage() {
    }

    /**
     * @param unit
     *            province, commune and village as one path
     */
    protected KnownVillage(UUID id, String name, UnitPath unit) {
        this.id = id;
        this.name = name;
        this.unit = unit.toString();
    }

    void rename(String newName) {
        name = newName;
    }

    void end(LocalDate day) {
        validTo = day;
    }

    /** Refuses to begin anything in a village that is no more. */
    public void requireOn(LocalDate day) {
        if (validTo != null && !day.isBefore(validTo)) {
            throw Refused.because(CommonProblem.INVALID, name + " không còn tồn tại từ ngày " + validTo,
                    name + " does not exist any more since " + validTo);
        }
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** @return where the village stands, for the check of rights */
    public UnitPath unit() {
        return UnitPath.parse(unit);
    }
}
