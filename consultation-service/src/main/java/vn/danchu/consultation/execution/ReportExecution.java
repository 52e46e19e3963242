package vn.danchu.consultation.execution;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a decision is carried out, told to the people and the commune committee.
 *
 * @param text
 *            what was done
 * @param collected
 *            đồng collected so far, where money is concerned
 * @param spent
 *            đồng spent so far
 * @param finished
 *            whether the decision is carried out in full
 */
public record ReportExecution(@NotNull @Schema(examples = "2026-12-15") LocalDate reportedOn,
        @NotBlank @Size(max = 10_000) @Schema(examples = "Đã đổ bê tông 120 m đường, mỗi hộ góp 02 ngày công.") String text,
        @PositiveOrZero @Schema(examples = "12500000") @Nullable Long collected,
        @PositiveOrZero @Schema(examples = "11800000") @Nullable Long spent, boolean finished) {
}
