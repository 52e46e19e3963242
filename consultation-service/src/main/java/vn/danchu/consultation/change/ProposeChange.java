package vn.danchu.consultation.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.matter.rules.ChangeManner;

/** A matter that changes an earlier decision of the village once it is adopted and in force. */
public record ProposeChange(@NotNull ChangeManner manner,
        @NotBlank @Size(max = 300) @Schema(examples = "Thay giờ bật loa truyền thanh của thôn") String title,
        @NotBlank @Size(max = 10_000) @Schema(examples = "Loa của thôn phát từ 17 giờ đến 17 giờ 30.") String proposal) {
}
