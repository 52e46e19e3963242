package vn.danchu.consultation.ballot;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.ballot.rules.AnnouncementForm;
import vn.danchu.consultation.ballot.rules.BallotPlanRule.TeamSide;
import vn.danchu.consultation.ballot.rules.BallotRoundState;
import vn.danchu.consultation.decision.rules.Timeliness;
import vn.danchu.platform.web.OfficialClock;

/**
 * A round of household ballots as anyone may see it.
 *
 * @param issuedOn
 *            day on which the Front head agreed; the plan is issued with that
 * @param sendBy
 *            last day on which the plan goes to the commune chair and the commune Front in time
 * @param sending
 *            whether it did
 * @param tellBy
 *            last lawful day of telling the people, for the planned day
 * @param firstLawfulDay
 *            first day on which ballots may be handed out; absent while the people have not been told
 * @param rollId
 *            the frozen roll; absent until the first ballot goes out
 * @param decisionId
 *            absent until two people have confirmed the count
 * @param enteredAt
 *            when a round was entered that was held on paper; absent for one that is held here
 */
public record BallotRoundView(UUID id, UUID matterId, UUID villageId,
        @Schema(examples = "06211") String communeCode,
        @Schema(examples = "Đóng góp làm đường thôn") String title,
        @Schema(examples = "Mỗi hộ góp 500.000 đồng.") String proposal,
        @Schema(examples = "Lấy ý kiến các hộ về mức đóng góp làm đường thôn") String purpose,
        @Schema(examples = "Mỗi thành viên Tổ phụ trách một cụm hộ") String arrangements,
        @Schema(examples = "Quyết định số 15/QĐ-UBND") String ballotForm,
        @Schema(examples = "2026-11-28") LocalDate distributeOn,
        @Schema(examples = "2026-12-05T17:00:00+07:00") OffsetDateTime collectUntil, List<NamedMember> team,
        BallotRoundState state,
        @Schema(examples = "2026-11-23T09:00:00+07:00") OffsetDateTime plannedAt,
        @Schema(examples = "2026-11-24") @Nullable LocalDate issuedOn,
        @Schema(examples = "2026-11-26") @Nullable LocalDate sendBy,
        @Schema(examples = "2026-11-25") @Nullable LocalDate sentOn,
        @Schema(examples = "IN_TIME") @Nullable Timeliness sending,
        @Schema(examples = "2026-11-26") LocalDate tellBy, @Nullable PeopleTold notice,
        @Schema(examples = "2026-11-28") @Nullable LocalDate firstLawfulDay, @Nullable UUID rollId,
        @Schema(examples = "2026-11-28T07:30:00+07:00") @Nullable OffsetDateTime beganAt, @Nullable UUID decisionId,
        @Schema(examples = "2026-12-08T09:00:00+07:00") @Nullable OffsetDateTime enteredAt) {

    /** A member of the team that hands out, collects and counts. */
    public record NamedMember(@Schema(examples = "Lương Thị Hoa") String name,
            @Schema(examples = "FRONT_COMMITTEE") TeamSide represents, @Schema(examples = "true") boolean leader) {
    }

    /** How and when the people were told. */
    public record PeopleTold(@Schema(examples = "2026-11-26") LocalDate givenOn, Set<AnnouncementForm> forms) {
    }

    /** @return the round as it stands on a day */
    public static BallotRoundView from(BallotRound round, LocalDate today) {
        BallotPlan plan = round.plan();
        LocalDate sentOn = round.sentOn().orElse(null);
        return new BallotRoundView(round.id(), round.matterId(), round.villageId(), round.communeCode(),
                round.title(), round.proposal(), plan.purpose(), plan.arrangements(), plan.ballotForm(),
                plan.distributeOn(), plan.end(),
                round.team().stream().map(seat -> new NamedMember(seat.name(), seat.represents(), seat.leader()))
                        .toList(),
                round.state(), round.plannedAt().atZone(OfficialClock.ZONE).toOffsetDateTime(),
                round.issuedOn().orElse(null), round.sendBy().orElse(null), sentOn,
                round.sendBy().map(lastDay -> Timeliness.on(today, lastDay, sentOn)).orElse(null), plan.tellBy(),
                round.noticeGivenOn().map(given -> new PeopleTold(given, round.noticeForms())).orElse(null),
                round.firstLawfulDay().orElse(null), round.rollId().orElse(null), round.beganAt().orElse(null),
                round.decisionId().orElse(null), round.enteredAt().orElse(null));
    }
}
