package vn.danchu.consultation.speaker;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who speaks for a household in a vote from now on. */
public record ConfirmedRepresentative(UUID householdId, @Schema(examples = "H001") String householdNumber,
        @Schema(examples = "Lý Thị Chi") String representativeName) {
}
