package vn.danchu.consultation.officialcorrection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody left a post was entered wrongly. */
public record TakeBackLeaving(
        @NotBlank @Size(max = 200) @Schema(examples = "Công văn số 43/UBND", description = "The document that puts it right") String number,
        @NotBlank @Size(max = 1000) @Schema(examples = "Giấy chứng tử của người trùng họ tên") String reason) {
}
