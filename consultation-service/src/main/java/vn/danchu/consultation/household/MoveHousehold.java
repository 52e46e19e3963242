package vn.danchu.consultation.household;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The household lives in another village, or at another address of its own. */
public record MoveHousehold(
        @NotNull @Schema(examples = "0197a1c2-5b1e-7000-8000-000000000002", description = "The village in which it has its voice from then on") UUID villageId,
        @NotBlank @Size(max = 50) @Schema(examples = "H009", description = "Its number there") String number,
        @NotBlank @Size(max = 300) @Schema(examples = "Thôn Nà Sla, xã Cao Lộc, tỉnh Lạng Sơn") String address,
        @NotNull @Schema(examples = "2026-11-20", description = "First day there") LocalDate since) {
}
