package vn.danchu.consultation.official;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.official.rules.Post;

/** Somebody gets a post of the village: an elected head by recognition, an acting head by designation. */
public record AppointOfficial(@NotNull Post post,
        @NotBlank @Size(max = 200) @Schema(examples = "Hoàng Văn Trưởng") String name,
        @NotNull @Pattern(regexp = "\\d{12}") @Schema(examples = "000000000013", description = "Only a key made from it is kept") String citizenNumber,
        @Schema(examples = "1985-03-02", description = "Of a head or acting head, for the least age; not kept") @Nullable LocalDate bornOn,
        @NotNull @Schema(examples = "2026-06-10", description = "First day in the post") LocalDate from,
        @NotBlank @Size(max = 200) @Schema(examples = "Quyết định số 12/QĐ-UBND") String number,
        @NotNull @Schema(examples = "2026-06-10") LocalDate decidedOn,
        @Schema(examples = "2026-06-08", description = "Of an acting head: when the committee agreed with the commune Front") @Nullable LocalDate agreedWithFrontOn,
        @Schema(examples = "2026-12-10", description = "Of an acting head, when the decision says less than the law; of a head who took office before 26 May 2026, as the decision says. Absent for the last day that follows from the law") @Nullable LocalDate lastDay) {

    Appointment of(String person) {
        return new Appointment(post, name.strip(), person, bornOn, from, number.strip(), decidedOn,
                agreedWithFrontOn, lastDay);
    }
}
