package vn.danchu.inspectionboard.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.danchu.inspectionboard.contracts.ProjectRegistered;
import vn.danchu.inspectionboard.project.rules.InvestorNotice;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;

/** A programme or project that a Community Investment Supervision Board watches over, Law 10/2022/QH15 Art. 41(1). */
@Entity
public class Project {
    @Id
    private UUID id;
    private String communeCode;
    private String unit;
    private String name;
    private String investor;
    private LocalDate startsOn;
    private LocalDate notifyBy;
    private Instant registeredAt;

    protected Project() {
    }

    static Project register(UnitPath commune, RegisterProject request, Instant now) {
        Refused.ifBroken(InvestorNotice.applies(request.startsOn()));
        Project project = new Project();
        project.id = UUID.randomUUID();
        project.communeCode = request.communeCode();
        project.unit = commune.toString();
        project.name = request.name();
        project.investor = request.investor();
        project.startsOn = request.startsOn();
        project.notifyBy = InvestorNotice.notifyBy(request.startsOn());
        // The database keeps microseconds; the list pages by this time.
        project.registeredAt = now.truncatedTo(ChronoUnit.MICROS);
        return project;
    }

    ProjectRegistered registered() {
        return new ProjectRegistered(id, communeCode, name, investor, startsOn, notifyBy);
    }

    public UUID id() {
        return id;
    }

    public String communeCode() {
        return communeCode;
    }

    /** @return the commune, for the check of rights */
    public UnitPath unit() {
        return UnitPath.parse(unit);
    }

    public String name() {
        return name;
    }

    /** @return programme owner, investor or management unit */
    public String investor() {
        return investor;
    }

    /** @return first day of the works */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** @return last day to send the investor the plan and the members of the board */
    public LocalDate notifyBy() {
        return notifyBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
