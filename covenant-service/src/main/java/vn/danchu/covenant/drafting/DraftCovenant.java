package vn.danchu.covenant.drafting;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.covenant.drafting.rules.CovenantName;

/**
 * A new final draft.
 *
 * @param villageId
 *            the village whose covenant it will be
 * @param name
 *            hương ước or quy ước, as the community chose
 * @param title
 *            its title
 * @param text
 *            its whole text, in Vietnamese
 * @param initiativeId
 *            what citizens of the village proposed, when it is written on that; else absent
 */
public record DraftCovenant(@NotNull UUID villageId, @NotNull CovenantName name,
        @NotBlank @Size(max = 300) @Schema(examples = "Hương ước thôn Bản Mới") String title,
        @NotBlank @Size(max = CovenantText.LONGEST) @Schema(examples = "Điều 1. Mỗi hộ giữ sạch đoạn đường trước nhà.") String text,
        @Nullable UUID initiativeId) {

    CovenantText content() {
        return new CovenantText(name, title, text);
    }
}
