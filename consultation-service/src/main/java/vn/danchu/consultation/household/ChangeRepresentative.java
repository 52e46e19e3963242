package vn.danchu.consultation.household;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another member speaks for the household, as its members agreed, Law 10/2022/QH15 Art. 18(2). */
public record ChangeRepresentative(
        @NotBlank @Size(max = 200) @Schema(examples = "Lý Thị Chi") String representativeName,
        @NotNull @Pattern(regexp = "\\d{12}") @Schema(examples = "000000000013", description = "Only a key made from it is kept") String representativeCitizenNumber,
        @NotNull @Schema(examples = "2026-11-20", description = "First day on which this person speaks for it") LocalDate since) {
}
