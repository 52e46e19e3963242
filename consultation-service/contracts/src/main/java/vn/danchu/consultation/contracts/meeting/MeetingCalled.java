package vn.danchu.consultation.contracts.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A meeting of a village, or of one of its clusters, was called.
 *
 * @param meetingId
 *            the meeting
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param startsAt
 *            when it is to begin
 * @param place
 *            where it is to be held
 * @param matterIds
 *            the matters on its agenda, in order
 */
public record MeetingCalled(UUID meetingId, UUID villageId, String communeCode, Instant startsAt, String place,
        List<UUID> matterIds) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.meeting-called.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
