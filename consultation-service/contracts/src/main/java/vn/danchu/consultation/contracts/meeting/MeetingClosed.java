package vn.danchu.consultation.contracts.meeting;

import java.time.Instant;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A meeting is over; what it decided is told by the decisions.
 *
 * @param meetingId
 *            the meeting
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param closedAt
 *            when it was closed
 */
public record MeetingClosed(UUID meetingId, UUID villageId, String communeCode,
        Instant closedAt) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.meeting-closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
