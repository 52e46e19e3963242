package vn.danchu.consultation.onlinevote;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule.Represents;
import vn.danchu.platform.web.OfficialClock;

/** An online vote as the village head proposes it: on which roll, when, and who runs it. */
public record ProposeOnlineVote(@NotNull UUID rollId,
        @NotNull @Schema(examples = "2026-10-05T07:00:00+07:00") OffsetDateTime opensAt,
        @NotNull @Schema(examples = "2026-10-12T17:00:00+07:00") OffsetDateTime closesAt,
        @NotNull @Size(max = 10) List<@Valid @NotNull TeamMember> team) {

    LocalDate firstDay() {
        return opensAt.atZoneSameInstant(OfficialClock.ZONE).toLocalDate();
    }

    LocalDate lastDay() {
        return closesAt.atZoneSameInstant(OfficialClock.ZONE).toLocalDate();
    }

    /** A member of the team that runs the vote. */
    public record TeamMember(@NotBlank @Size(max = 200) @Schema(examples = "Lương Thị Hoa") String name,
            @NotNull Represents represents, @Schema(examples = "true") boolean leader,
            @Schema(examples = "false", description = "Whether this member is the one skilled in information technology, beside standing for a side") @Nullable Boolean skilledInTechnology) {

        /** Who stands for technology is skilled in it; of the others, it is said. */
        boolean isSkilledInTechnology() {
            return represents == Represents.TECHNOLOGY || Boolean.TRUE.equals(skilledInTechnology);
        }

        OnlineVoteRule.Member forRule() {
            return new OnlineVoteRule.Member(represents, leader, isSkilledInTechnology());
        }
    }
}
