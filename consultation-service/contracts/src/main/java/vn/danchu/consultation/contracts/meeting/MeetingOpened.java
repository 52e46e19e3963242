package vn.danchu.consultation.contracts.meeting;

import java.time.Instant;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A meeting is in session.
 *
 * @param meetingId
 *            the meeting
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param openedAt
 *            when it was opened
 */
public record MeetingOpened(UUID meetingId, UUID villageId, String communeCode,
        Instant openedAt) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.meeting-opened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
