package vn.danchu.consultation.householdlist;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param dryRun
 *            whether it was only a trial
 * @param rows
 *            rows in the file, without the heading
 * @param created
 *            households that are new
 * @param changed
 *            households of which the file says something else
 * @param unchanged
 *            households that the file repeats
 * @param applied
 *            whether anything was stored
 * @param errors
 *            what is wrong, row by row; when there is any, nothing is stored
 */
public record ImportReport(@Schema(examples = "true") boolean dryRun, @Schema(examples = "52") int rows,
        @Schema(examples = "50") int created, @Schema(examples = "0") int changed,
        @Schema(examples = "0") int unchanged,
        @Schema(examples = "false") boolean applied, List<RowError> errors) {

    /** One thing wrong in one row; the heading is row 1, as a spreadsheet shows it. */
    public record RowError(@Schema(examples = "14") int row,
            @Schema(examples = "representativeCitizenNumber") String field,
            @Schema(examples = "người này đang đại diện cho hộ H003") String detail) {
    }
}
