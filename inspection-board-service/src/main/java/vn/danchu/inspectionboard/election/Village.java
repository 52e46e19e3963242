package vn.danchu.inspectionboard.election;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;

/** What elections need to know of a village; the consultation service owns villages and tells of them. */
@Entity
public class Village {
    @Id
    private UUID id;
    private String name;
    private String unit;
    private LocalDate validTo;

    protected Village() {
    }

    /**
     * @param unit
     *            province, commune and village as one path
     */
    public Village(UUID id, String name, UnitPath unit) {
        this.id = id;
        this.name = name;
        this.unit = unit.toString();
    }

    /** The same village has another name. */
    public void rename(String newName) {
        name = newName;
    }

    /** The village is no more from a day on. */
    public void end(LocalDate day) {
        validTo = day;
    }

    /** Refuses to ask a village that is no more, or that lies in another commune. */
    void requireOn(LocalDate day, String communeCode) {
        if (validTo != null && !day.isBefore(validTo)) {
            throw Refused.because(CommonProblem.INVALID, name + " không còn tồn tại từ ngày " + validTo,
                    name + " does not exist any more since " + validTo);
        }
        if (!unit().commune().orElseThrow().equals(communeCode)) {
            throw Refused.because(CommonProblem.INVALID, name + " không thuộc xã nơi có dự án",
                    name + " does not lie in the commune of the project");
        }
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    UnitPath unit() {
        return UnitPath.parse(unit);
    }
}
