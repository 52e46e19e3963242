package vn.danchu.consultation.householdlist;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.platform.imports.Table;
import vn.danchu.platform.problem.Finding;

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
 * @param assumedCharacters
 *            the characters that were assumed because the file is not Unicode; look whether the accents are right
 * @param errors
 *            what is wrong, row by row; when there is any, nothing is stored
 */
public record ImportReport(@Schema(examples = "true") boolean dryRun, @Schema(examples = "52") int rows,
        @Schema(examples = "50") int created, @Schema(examples = "0") int changed,
        @Schema(examples = "0") int unchanged, @Schema(examples = "false") boolean applied,
        @Schema(examples = "windows-1258") @Nullable String assumedCharacters, List<RowError> errors) {

    /** One thing wrong in one row; rows are counted as a spreadsheet shows them. */
    public record RowError(@Schema(examples = "14") int row,
            @Schema(examples = "representativeCitizenNumber") String field,
            @Schema(examples = "người này đang đại diện cho hộ H003") String detail) {
        static RowError from(Finding finding, Locale language) {
            return new RowError(finding.row(), finding.field(), finding.detail().in(language));
        }
    }

    static ImportReport of(Table table, boolean dryRun, HouseholdImport.Outcome outcome, Locale language) {
        var changes = outcome.changes();
        return new ImportReport(dryRun, table.rows(), changes.created(), changes.changed(), changes.unchanged(),
                outcome.applied(), table.assumedCharacters().orElse(null),
                outcome.errors().stream().map(finding -> RowError.from(finding, language)).toList());
    }
}
