package vn.danchu.consultation.change;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village whose people were told of a measure on a matter of the whole commune, and when. */
@Embeddable
public record VillageTold(UUID villageId, @Schema(examples = "2026-12-06") LocalDate announcedOn) {
}
