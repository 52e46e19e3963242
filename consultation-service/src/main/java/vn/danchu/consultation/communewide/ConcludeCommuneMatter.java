package vn.danchu.consultation.communewide;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The merged minutes.
 *
 * @param number
 *            number of the document
 * @param chair
 *            name of the commune chair, who signs it
 * @param frontChair
 *            name of the chair of the commune Front, who signs it, too
 */
public record ConcludeCommuneMatter(@NotBlank @Size(max = 60) @Schema(examples = "03/2026") String number,
        @NotBlank @Size(max = 200) @Schema(examples = "Vi Văn Chủ") String chair,
        @NotBlank @Size(max = 200) @Schema(examples = "Lý Thị Trận") String frontChair) {
}
