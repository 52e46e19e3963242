package vn.danchu.consultation.meeting;

import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.meeting.rules.NoticeForm;

/**
 * How and when those who attend were told (Decree 59/2023, Form 01).
 *
 * @param givenOn
 *            day on which the last of them was told
 * @param postedOn
 *            day on which the notice was posted
 * @param postedAt
 *            where it hangs
 */
public record GiveNotice(@NotNull @Schema(examples = "2026-11-22") LocalDate givenOn,
        @NotEmpty Set<@NotNull NoticeForm> forms, @NotNull @Schema(examples = "2026-11-22") LocalDate postedOn,
        @NotBlank @Size(max = 300) @Schema(examples = "Nhà văn hóa thôn Bản Mới") String postedAt) {
}
