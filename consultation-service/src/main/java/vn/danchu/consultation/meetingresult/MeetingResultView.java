package vn.danchu.consultation.meetingresult;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.decision.Decision;

/** What the entered count led to; the decision is absent when too few households were there. */
public record MeetingResultView(UUID matterId, @Schema(examples = "true") boolean attendanceSufficient,
        MeetingOutcome outcome, @Nullable UUID decisionId) {

    static MeetingResultView from(MeetingResult result, Decision decision) {
        return new MeetingResultView(result.matterId(), result.outcome() != MeetingOutcome.NO_QUORUM, result.outcome(),
                decision == null ? null : decision.id());
    }
}
