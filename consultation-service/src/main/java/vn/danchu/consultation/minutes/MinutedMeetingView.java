package vn.danchu.consultation.minutes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.meeting.CallMeeting.ClusterOfPlan;
import vn.danchu.consultation.meetingresult.MeetingOutcome;
import vn.danchu.consultation.minutes.rules.MinutesState;

/**
 * Minutes that were kept on paper, as anyone may see them: without the people whom they name.
 *
 * @param attendanceSufficient
 *            whether the meeting could decide; absent until the minutes are confirmed, or those of all clusters merged, as is what
 *            they led to
 * @param cluster
 *            absent where the whole village met
 */
public record MinutedMeetingView(UUID id, UUID matterId, @Schema(examples = "ENTERED") MinutesState state,
        @Nullable ClusterOfPlan cluster, @Schema(examples = "2026-10-12") LocalDate heldOn,
        @Schema(examples = "2026-10-10") LocalDate toldOn,
        @Schema(examples = "2026-10-09") LocalDate postedOn,
        @Schema(examples = "2026-10-10") @Nullable LocalDate papersSentOn, @Schema(examples = "47") long present,
        @Schema(examples = "41", description = "Absent, as are the other voices, where what one cluster said is not told apart") @Nullable Long yes,
        @Schema(examples = "5") @Nullable Long no, @Schema(examples = "1") @Nullable Long other,
        @Schema(examples = "false") boolean secretBallot, List<CandidateVotes> candidates,
        @Schema(examples = "2026-10-12T21:00:00+07:00") OffsetDateTime enteredAt,
        @Schema(examples = "true") @Nullable Boolean attendanceSufficient, @Nullable MeetingOutcome outcome,
        @Nullable UUID decisionId) {

    /** @return what is shown where the voices of a cluster are not told apart */
    MinutedMeetingView withoutVoices() {
        return new MinutedMeetingView(id, matterId, state, cluster, heldOn, toldOn, postedOn, papersSentOn, present,
                null, null, null, secretBallot, List.of(), enteredAt, attendanceSufficient, outcome, decisionId);
    }
}
