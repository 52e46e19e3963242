package vn.danchu.consultation.ballot;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.ballot.rules.BallotPlanRule;
import vn.danchu.consultation.ballot.rules.BallotPlanRule.TeamSide;

/**
 * The plan of household ballots as the village head draws it up.
 *
 * @param purpose
 *            what it is for
 * @param arrangements
 *            who does what, and with which means
 * @param ballotForm
 *            the document by which the commune committee set the form of the ballot
 * @param distributeOn
 *            day on which ballots are first handed out
 * @param collectUntil
 *            until when they are returned; every ballot says it
 */
public record PlanBallots(
        @NotBlank @Size(max = 2_000) @Schema(examples = "Lấy ý kiến các hộ về mức đóng góp làm đường thôn") String purpose,
        @NotBlank @Size(max = 2_000) @Schema(examples = "Mỗi thành viên Tổ phụ trách một cụm hộ; in phiếu tại nhà văn hóa") String arrangements,
        @NotBlank @Size(max = 200) @Schema(examples = "Quyết định số 15/QĐ-UBND") String ballotForm,
        @NotNull @Schema(examples = "2026-11-28") LocalDate distributeOn,
        @NotNull @Schema(examples = "2026-12-05T17:00:00+07:00") OffsetDateTime collectUntil,
        @NotNull @Size(max = 10) List<@Valid @NotNull BallotTeamMember> team) {

    /**
     * A member of the team that hands out, collects and counts.
     *
     * @param householdNumber
     *            number of the member's own household, which then does not watch the count
     */
    public record BallotTeamMember(@NotBlank @Size(max = 200) @Schema(examples = "Lương Thị Hoa") String name,
            @NotNull @Schema(examples = "FRONT_COMMITTEE") TeamSide represents,
            @Schema(examples = "true") boolean leader,
            @Size(max = 50) @Schema(examples = "H007") @Nullable String householdNumber) {
        BallotPlanRule.Member forRule() {
            return new BallotPlanRule.Member(represents, leader);
        }

        TeamSeat seat() {
            return new TeamSeat(name.strip(), represents, leader, householdNumber);
        }
    }
}
