package vn.danchu.consultation.meeting;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the papers had reached every household, and how they did, Decree 59/2023 Art. 3(4). */
public record SendPapers(@NotNull @Schema(examples = "2026-11-22") LocalDate sentOn, @NotNull PapersForm form) {

    /** How papers reach a household. */
    public enum PapersForm {
        DIRECT, SOCIAL_MEDIA
    }
}
