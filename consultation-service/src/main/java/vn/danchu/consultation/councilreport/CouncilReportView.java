package vn.danchu.consultation.councilreport;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report to the people's council as anyone may see it. */
public record CouncilReportView(UUID communeMatterId, @Schema(examples = "31/BC-UBND") String number,
        @Schema(examples = "2027-01-15") LocalDate reportedOn,
        @Schema(examples = "2027-01-15") LocalDate sentToFrontOn) {

    static CouncilReportView from(CouncilReport report) {
        return new CouncilReportView(report.communeMatterId(), report.number(), report.reportedOn(),
                report.sentToFrontOn());
    }
}
