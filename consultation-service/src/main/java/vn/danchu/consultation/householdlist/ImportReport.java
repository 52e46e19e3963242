package vn.danchu.consultation.householdlist;

import java.util.List;

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
public record ImportReport(boolean dryRun, int rows, int created, int changed, int unchanged, boolean applied,
        List<RowError> errors) {

    /** One thing wrong in one row; the heading is row 1, as a spreadsheet shows it. */
    public record RowError(int row, String field, String detail) {
    }
}
