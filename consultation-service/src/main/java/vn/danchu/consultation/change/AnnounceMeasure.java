package vn.danchu.consultation.change;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the village head told the people. */
public record AnnounceMeasure(@NotNull @Schema(examples = "2026-12-06") LocalDate announcedOn) {
}
