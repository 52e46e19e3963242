package vn.danchu.platform.register;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value that the law leaves open, as a document of the place sets it. */
public record SetLocally(@NotBlank @Schema(examples = "online-vote.period-least") String key,
        @NotNull @Schema(examples = "20/06211", description = "The province or commune that sets it") String unit,
        @Schema(examples = "3", description = "Absent when the document ends what was set before: from then on nothing is set here") @Nullable String value,
        @NotNull @Schema(examples = "2026-12-01", description = "First day on which it holds; not in the past") LocalDate since,
        @NotBlank @Size(max = 200) @Schema(examples = "Quyết định số 12/2026/QĐ-UBND") String document,
        @NotNull @Schema(examples = "2026-11-20") LocalDate issuedOn,
        @NotBlank @Size(max = 200) @Schema(examples = "UBND xã Cao Lộc") String issuedBy) {
}
