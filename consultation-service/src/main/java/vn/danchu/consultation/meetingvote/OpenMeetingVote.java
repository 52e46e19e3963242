package vn.danchu.consultation.meetingvote;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** Which matter of the agenda is put to the vote. */
public record OpenMeetingVote(@NotNull UUID matterId) {
}
