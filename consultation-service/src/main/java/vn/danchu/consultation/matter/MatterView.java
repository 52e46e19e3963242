package vn.danchu.consultation.matter;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.matter.rules.ClosingGround;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.MatterState;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.platform.web.OfficialClock;

/** A matter as anyone may see it, with the forms in which it may be decided. */
public record MatterView(UUID id, UUID villageId, @Schema(examples = "SELF_GOVERNANCE") MatterKind kind,
        @Schema(examples = "Giờ bật loa truyền thanh của thôn") String title,
        @Schema(examples = "Loa của thôn phát từ 5 giờ 30 đến 6 giờ sáng.") String proposal,
        @Schema(examples = "{\"service\": \"covenant\", \"id\": \"0197a1c2-5b1e-7000-8000-000000000031\"}", description = "Whose matter it is; absent for what the village head proposed") @Nullable MatterOrigin origin,
        @Schema(description = "The earlier decision that it is to change") @Nullable Change change,
        @Schema(description = "The decision by which the households rejected the same before; absent for what was not put again") @Nullable UUID putsAgain,
        MatterState state, @Nullable ClosingGround closedBecause,
        @Schema(examples = "2026-11-20", description = "Day on which the Front head agreed; absent until then, and where no agreement is needed") @Nullable LocalDate agreedOn,
        Set<VotingForm> lawfulForms,
        @Schema(examples = "HOUSEHOLD_BALLOTS", description = "The form that the commune chair chose for all villages; absent where the village may choose") @Nullable VotingForm chosenForm,
        @Schema(examples = "2026-11-25", description = "Day of the last meeting to which too few households came; absent without one") @Nullable LocalDate failedMeetingOn,
        @Schema(description = "The last meeting that has it on its agenda and was not cancelled") @Nullable UUID meetingId,
        @Schema(description = "The round of household ballots on it that was not withdrawn") @Nullable UUID ballotRoundId,
        @Schema(description = "The online vote on it that was not withdrawn") @Nullable UUID onlineVoteId,
        @Schema(description = "What was decided; absent until then") @Nullable UUID decisionId,
        OffsetDateTime openedAt) {

    /** @return a matter about which nothing was done yet */
    public static MatterView from(Matter matter) {
        return from(matter, MatterProgress.NONE);
    }

    static MatterView from(Matter matter, MatterProgress progress) {
        return new MatterView(matter.id(), matter.villageId(), matter.kind(), matter.title(), matter.proposal(),
                matter.origin().orElse(null), matter.change().orElse(null), progress.putsAgain(),
                matter.state(),
                matter.closedBecause().orElse(null), matter.agreedOn().orElse(null), matter.lawfulForms(),
                progress.chosenForm() == null ? null : VotingForm.valueOf(progress.chosenForm()),
                progress.failedMeetingOn(), progress.meeting(), progress.ballotRound(), progress.onlineVote(),
                progress.decision(),
                matter.openedAt().atZone(OfficialClock.ZONE).toOffsetDateTime());
    }
}
