package vn.danchu.inspectionboard.election;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.KnownVillage;
import vn.danchu.platform.territory.UnitPath;

/** What elections need to know of a village; the consultation service owns villages and tells of them. */
@Entity
public class Village extends KnownVillage {
    private LocalDate firstVoteOn;

    protected Village() {
    }

    /**
     * @param unit
     *            province, commune and village as one path
     */
    public Village(UUID id, String name, UnitPath unit) {
        super(id, name, unit);
    }

    /** Its households have voted; the first day counts. */
    void voted(LocalDate on) {
        firstVoteOn = firstVoteOn == null || on.isBefore(firstVoteOn) ? on : firstVoteOn;
    }

    Optional<LocalDate> firstVoteOn() {
        return Optional.ofNullable(firstVoteOn);
    }

    /** Refuses to ask a village that is no more, or that lies in another commune. */
    void requireOn(LocalDate day, String communeCode) {
        requireOn(day);
        requireIn(communeCode);
    }

    /** Refuses a village that lies in another commune. */
    void requireIn(String communeCode) {
        if (!unit().commune().orElseThrow().equals(communeCode)) {
            throw Refused.because(CommonProblem.INVALID, name() + " không thuộc xã nơi có dự án",
                    name() + " does not lie in the commune of the project");
        }
    }
}
