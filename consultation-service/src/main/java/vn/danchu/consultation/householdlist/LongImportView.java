package vn.danchu.consultation.householdlist;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A long import as its sender may follow it.
 *
 * @param rows
 *            rows in the file, without the heading
 * @param rowsRead
 *            how many of them were read so far
 * @param created
 *            households that are new
 * @param changed
 *            households of which the file says something else
 * @param unchanged
 *            households that the file repeats
 * @param applied
 *            whether anything was stored
 * @param errorCount
 *            how much is wrong in the rows; the errors have a list of their own
 * @param assumedCharacters
 *            the characters that were assumed because the file is not Unicode
 * @param problem
 *            why it ended without a result
 */
public record LongImportView(UUID id, LongImport.State state, @Schema(examples = "false") boolean dryRun,
        @Schema(examples = "100000") int rows, @Schema(examples = "43000") int rowsRead,
        @Schema(examples = "0") int created, @Schema(examples = "0") int changed,
        @Schema(examples = "0") int unchanged, @Schema(examples = "false") boolean applied,
        @Schema(examples = "0") int errorCount,
        @Schema(examples = "windows-1258") @Nullable String assumedCharacters,
        @Schema(examples = "Việc nhập bị gián đoạn, chưa ghi dòng nào; hãy gửi lại tệp") @Nullable String problem,
        OffsetDateTime requestedAt, @Nullable OffsetDateTime finishedAt) {
}
