package vn.danchu.consultation.community;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.community.rules.VillageKind;

/** A village as the commune council's resolution sets it up. */
public record EstablishVillage(
        @NotNull @Pattern(regexp = "\\d{5}") @Schema(examples = "06211") String communeCode,
        @NotNull @Pattern(regexp = "\\d{5}-\\d{2,3}") @Schema(examples = "06211-01") String code,
        @NotBlank @Size(max = 200) @Schema(examples = "Thôn Bản Mới") String name,
        @NotNull VillageKind kind,
        @NotNull @Schema(examples = "2025-07-01") LocalDate validFrom,
        @NotBlank @Size(max = 200) @Schema(examples = "Nghị quyết số 05/NQ-HĐND") String resolution) {
}
