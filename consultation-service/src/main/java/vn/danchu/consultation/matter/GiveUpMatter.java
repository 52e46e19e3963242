package vn.danchu.consultation.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposal does not come to the vote. */
public record GiveUpMatter(
        @NotBlank @Size(max = 2000) @Schema(examples = "Xã đã bố trí kinh phí, không cần đóng góp") String reason) {
}
