package vn.danchu.consultation.household;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household that is new in a village: settled there, or come out of another household. */
public record RegisterHousehold(
        @NotNull @Schema(examples = "0197a1c2-5b1e-7000-8000-000000000001") UUID villageId,
        @NotBlank @Size(max = 50) @Schema(examples = "H121") String number,
        @NotBlank @Size(max = 300) @Schema(examples = "Thôn Bản Mới, xã Cao Lộc, tỉnh Lạng Sơn") String address,
        @NotBlank @Size(max = 200) @Schema(examples = "Hoàng Văn An") String representativeName,
        @NotNull @Pattern(regexp = "\\d{12}") @Schema(examples = "000000000011", description = "Only a key made from it is kept") String representativeCitizenNumber,
        @NotNull @Schema(examples = "2026-11-20", description = "First day on which it counts") LocalDate since,
        @Schema(examples = "0197a1c2-5b1e-7000-8000-000000000021", description = "The household it came out of; absent when it came out of none") @Nullable UUID splitFrom) {
}
