package vn.danchu.covenant.drafting;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The record that a draft hangs where the people meet.
 *
 * @param postedOn
 *            day of posting
 * @param places
 *            where it hangs: cultural house, notice board, meeting point
 */
public record PostDraft(@NotNull @Schema(examples = "2026-09-07") LocalDate postedOn,
        @NotNull @Size(min = 1, max = 20) @Schema(examples = "[\"Nhà văn hóa thôn Bản Mới\"]") List<@NotBlank @Size(max = 200) String> places) {
}
