package vn.danchu.consultation.initiative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why the head does not table an initiative; everybody may read it.
 *
 * @param reason
 *            which law, custom or ethics it is against
 */
public record DeclineInitiative(
        @NotBlank @Size(max = 2000) @Schema(examples = "Trái Luật Lâm nghiệp: chặt cây trong rừng phòng hộ") String reason) {
}
