package vn.danchu.consultation.execution;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.rules.DayOfAct;
import vn.danchu.consultation.decision.rules.DecisionStep;
import vn.danchu.platform.problem.Refused;

/** A dated report on how a decision is carried out; never changed, a later one says more. */
@Entity
public class ExecutionReport {
    @Id
    private UUID id;
    private UUID decisionId;
    private LocalDate reportedOn;
    private String text;
    private Long collected;
    private Long spent;
    private boolean finished;

    protected ExecutionReport() {
    }

    static ExecutionReport of(Decision decision, ReportExecution request, LocalDate today) {
        decision.require(DecisionStep.REPORT_EXECUTION);
        LocalDate inForceFrom = decision.inForceFrom()
                .orElseThrow(() -> Refused.by(DayOfAct.REPORT.notInForceYet()));
        Refused.ifBroken(DayOfAct.REPORT.check(request.reportedOn(), inForceFrom, today));
        ExecutionReport report = new ExecutionReport();
        report.id = UUID.randomUUID();
        report.decisionId = decision.id();
        report.reportedOn = request.reportedOn();
        report.text = request.text();
        report.collected = request.collected();
        report.spent = request.spent();
        report.finished = request.finished();
        return report;
    }

    UUID id() {
        return id;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    boolean finished() {
        return finished;
    }

    ExecutionReportView view() {
        return new ExecutionReportView(id, decisionId, reportedOn, text, collected, spent, finished);
    }
}
