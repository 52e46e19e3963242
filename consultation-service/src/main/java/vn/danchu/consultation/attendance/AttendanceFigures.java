package vn.danchu.consultation.attendance;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many households are at a meeting.
 *
 * @param households
 *            all of the roll, or of the cluster that meets
 * @param came
 *            those that came at any time
 * @param present
 *            those that are there now
 */
public record AttendanceFigures(UUID meetingId, @Schema(examples = "52") long households,
        @Schema(examples = "47") long came, @Schema(examples = "45") long present) {
}
