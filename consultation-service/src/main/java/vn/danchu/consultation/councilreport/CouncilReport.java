package vn.danchu.consultation.councilreport;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.danchu.consultation.communewide.CommuneMatter;
import vn.danchu.consultation.communewide.rules.CommuneMatterStep;
import vn.danchu.consultation.decision.rules.DayOfAct;
import vn.danchu.platform.problem.Refused;

/** What the commune people's council was told of a matter of the whole commune. */
@Entity
public class CouncilReport {
    @Id
    private UUID communeMatterId;
    private String number;
    private LocalDate reportedOn;
    private LocalDate sentToFrontOn;

    protected CouncilReport() {
    }

    static CouncilReport on(CommuneMatter matter, ReportToCouncil request, LocalDate today) {
        matter.require(CommuneMatterStep.REPORT_TO_COUNCIL);
        LocalDate concludedOn = matter.concludedOn().orElseThrow();
        Refused.ifBroken(DayOfAct.COUNCIL_REPORT.check(request.reportedOn(), concludedOn, today));
        Refused.ifBroken(DayOfAct.COUNCIL_REPORT.check(request.sentToFrontOn(), concludedOn, today));
        CouncilReport report = new CouncilReport();
        report.communeMatterId = matter.id();
        report.number = request.number();
        report.reportedOn = request.reportedOn();
        report.sentToFrontOn = request.sentToFrontOn();
        return report;
    }

    UUID communeMatterId() {
        return communeMatterId;
    }

    String number() {
        return number;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    LocalDate sentToFrontOn() {
        return sentToFrontOn;
    }
}
