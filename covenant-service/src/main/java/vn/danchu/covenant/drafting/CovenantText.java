package vn.danchu.covenant.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.covenant.drafting.rules.CovenantName;

/**
 * What a covenant says.
 *
 * @param name
 *            hương ước or quy ước, as the community chose
 * @param title
 *            its title
 * @param text
 *            its whole text, in Vietnamese
 */
public record CovenantText(@NotNull CovenantName name,
        @NotBlank @Size(max = 300) @Schema(examples = "Hương ước thôn Bản Mới") String title,
        @NotBlank @Size(max = CovenantText.LONGEST) @Schema(examples = "Điều 1. Mỗi hộ giữ sạch đoạn đường trước nhà.") String text) {
    /** A longer text would not fit an event. */
    static final int LONGEST = 100_000;
}
