package vn.danchu.consultation.execution;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the people were told the result.
 *
 * @param publishedOn
 *            first day
 * @param how
 *            where and by which means
 */
public record PublishResult(@NotNull @Schema(examples = "2026-11-23") LocalDate publishedOn,
        @NotBlank @Size(max = 500) @Schema(examples = "Niêm yết tại nhà văn hóa thôn, đọc trên loa truyền thanh") String how) {
}
