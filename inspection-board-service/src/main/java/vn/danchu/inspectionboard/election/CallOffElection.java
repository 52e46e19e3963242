package vn.danchu.inspectionboard.election;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the Front takes back what it asked of a village. */
public record CallOffElection(
        @NotBlank @Size(max = 1_000) @Schema(examples = "Dự án không triển khai tại thôn") String reason) {
}
