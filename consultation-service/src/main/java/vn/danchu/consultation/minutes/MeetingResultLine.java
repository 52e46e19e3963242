package vn.danchu.consultation.minutes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.meetingresult.MeetingOutcome;
import vn.danchu.consultation.meetingresult.MeetingResult;
import vn.danchu.platform.web.OfficialClock;

/** The count of one meeting on a matter, as anyone may see it. */
public record MeetingResultLine(UUID id, UUID matterId,
        @Schema(description = "Absent for a meeting that was minuted on paper") @Nullable UUID meetingId, UUID rollId,
        @Schema(examples = "2026-11-25") LocalDate heldOn, @Schema(examples = "24") long present,
        @Schema(examples = "20", description = "Absent, as are the other voices, where what one cluster said is not told apart") @Nullable Long yes,
        @Schema(examples = "3") @Nullable Long no, @Schema(examples = "1") @Nullable Long other,
        @Schema(examples = "NO_QUORUM", description = "Absent while minutes on paper wait for a second person") @Nullable MeetingOutcome outcome,
        @Schema(examples = "2026-11-25T21:05:00+07:00") OffsetDateTime enteredAt,
        @Schema(description = "What was entered of a meeting that was minuted on paper") @Nullable MinutedMeetingView minutes) {

    static MeetingResultLine from(MeetingResult result) {
        return new MeetingResultLine(result.id(), result.matterId(), result.meetingId(), result.rollId(),
                result.heldOn(), result.present(), result.yes(), result.no(), result.other(), result.outcome(),
                result.enteredAt().atZone(OfficialClock.ZONE).toOffsetDateTime(), null);
    }

    /** @param minutes of the meeting, as far as they are shown */
    static MeetingResultLine from(MinutedMeeting minuted, MinutedMeetingView minutes) {
        return new MeetingResultLine(minutes.id(), minutes.matterId(), null, minuted.rollId(), minutes.heldOn(),
                minutes.present(), minutes.yes(), minutes.no(), minutes.other(), minutes.outcome(),
                minutes.enteredAt(), minutes);
    }
}
