package vn.danchu.consultation.execution;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as anyone may read it; sums in đồng. */
public record ExecutionReportView(UUID id, UUID decisionId, @Schema(examples = "2026-11-15") LocalDate reportedOn,
        @Schema(examples = "Đã đổ bê tông 120 m đường.") String text,
        @Schema(examples = "12500000") @Nullable Long collected, @Schema(examples = "11800000") @Nullable Long spent,
        boolean finished) {
}
