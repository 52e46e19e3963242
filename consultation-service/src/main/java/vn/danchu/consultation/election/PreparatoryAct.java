package vn.danchu.consultation.election;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.candidacy.ProposedCandidate;
import vn.danchu.consultation.election.rules.TeamRule.TeamSeat;

/** What the commune and the village's Front do to prepare an election, each with the day on which it was done. */
public sealed interface PreparatoryAct {

    /** @return the day that counts for the time the decree asks for */
    LocalDate doneOn();

    /**
     * The decision of the commune chair to hold an election.
     *
     * @param plan
     *            the plan made together with the commune Front
     */
    record DecideElection(@NotNull UUID villageId,
            @NotBlank @Size(max = 60) @Schema(examples = "31/QĐ-UBND") String number,
            @NotNull @Schema(examples = "2026-10-05") LocalDate decidedOn,
            @NotBlank @Size(max = 200) @Schema(examples = "Kế hoạch số 15/KH-UBND, phối hợp với Mặt trận xã") String plan,
            @NotNull @Schema(examples = "2026-11-01") LocalDate meetingDay) implements PreparatoryAct {
        @Override
        public LocalDate doneOn() {
            return decidedOn;
        }
    }

    /** A later day for the same election, by another decision of the commune chair. */
    record PostponeElection(@NotBlank @Size(max = 60) @Schema(examples = "36/QĐ-UBND") String number,
            @NotNull @Schema(examples = "2026-10-20") LocalDate decidedOn,
            @NotNull @Schema(examples = "2026-11-08") LocalDate meetingDay) implements PreparatoryAct {
        @Override
        public LocalDate doneOn() {
            return decidedOn;
        }
    }

    /**
     * The list that the village's Front committee settled, and the minutes of its meeting.
     *
     * @param partyCellAgreedOn
     *            day on which the committee of the Party cell had agreed
     * @param heldOn
     *            day of the meeting
     * @param sentOn
     *            day on which the minutes went to the commune committee
     */
    record FixCandidates(@NotNull @Schema(examples = "2026-10-08") LocalDate partyCellAgreedOn,
            @NotNull @Schema(examples = "2026-10-09") LocalDate heldOn,
            @NotBlank @Size(max = 300) @Schema(examples = "Nhà văn hóa thôn Bản Mới") String place,
            @NotBlank @Size(max = 200) @Schema(examples = "Lý Thị Mặt") String chair,
            @NotBlank @Size(max = 200) @Schema(examples = "Vi Văn Thư") String secretary,
            @Min(1) @Max(200) @Schema(examples = "9") int members,
            @Min(1) @Max(200) @Schema(examples = "8") int attending,
            @NotNull @Size(max = 20) List<@Valid @NotNull ProposedCandidate> candidates,
            @NotNull @Schema(examples = "2026-10-10") LocalDate sentOn) implements PreparatoryAct {
        @Override
        public LocalDate doneOn() {
            return sentOn;
        }
    }

    /**
     * A member of the team.
     *
     * @param citizenNumber
     *            so that the leader may run the election with the own account; only a key made from it is kept
     */
    record ElectionTeamMember(@NotBlank @Size(max = 200) @Schema(examples = "Lý Thị Mặt") String name,
            @Min(1900) @Max(2100) @Schema(examples = "1975") int yearOfBirth, @NotNull TeamSeat represents,
            @Schema(examples = "true") boolean leader,
            @Nullable @Pattern(regexp = "\\d{12}") @Schema(examples = "000000000012") String citizenNumber) {
    }

    /** The election team, by decision of the commune chair after the commune Front has agreed. */
    record SetUpTeam(@NotBlank @Size(max = 60) @Schema(examples = "33/QĐ-UBND") String number,
            @NotNull @Schema(examples = "2026-10-15") LocalDate decidedOn,
            @NotNull @Schema(examples = "2026-10-14") LocalDate agreedWithFrontOn,
            @NotNull @Size(min = 1, max = 30) List<@Valid @NotNull ElectionTeamMember> members)
            implements
                PreparatoryAct {
        @Override
        public LocalDate doneOn() {
            return decidedOn;
        }
    }

    /**
     * How the people were told of the decisions.
     *
     * @param announcedOn
     *            day on which the last of announcing, posting and broadcasting was done
     */
    @Embeddable
    record AnnounceElection(@NotNull @Schema(examples = "2026-10-20") LocalDate announcedOn,
            @NotBlank @Size(max = 300) @Schema(examples = "Nhà văn hóa thôn Bản Mới") String postedAt,
            @NotBlank @Size(max = 300) @Schema(examples = "Loa truyền thanh của thôn") String broadcastBy)
            implements
                PreparatoryAct {
        @Override
        public LocalDate doneOn() {
            return announcedOn;
        }
    }
}
