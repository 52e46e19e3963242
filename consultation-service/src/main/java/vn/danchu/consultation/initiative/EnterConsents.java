package vn.danchu.consultation.initiative;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A list of households that consented; who enters it answers for it in law.
 *
 * @param manner
 *            where they did
 */
public record EnterConsents(@NotNull ListManner manner,
        @NotNull @Size(min = 1, max = 2000) List<@Valid @NotNull Entry> households) {

    /** How the households on a list consented. */
    public enum ListManner {
        MEETING, PAPER;

        Consent.Manner asManner() {
            return Consent.Manner.valueOf(name());
        }
    }

    /**
     * One household on the list.
     *
     * @param number
     *            its number in the village
     * @param givenOn
     *            the day on which it consented
     */
    public record Entry(@NotBlank @Size(max = 50) @Schema(examples = "H012") String number,
            @NotNull @Schema(examples = "2026-11-15") LocalDate givenOn) {
    }
}
