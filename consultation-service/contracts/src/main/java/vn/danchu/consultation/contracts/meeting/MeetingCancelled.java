package vn.danchu.consultation.contracts.meeting;

import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A meeting that had been called is not held.
 *
 * @param meetingId
 *            the meeting
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 */
public record MeetingCancelled(UUID meetingId, UUID villageId, String communeCode) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.meeting-cancelled.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
