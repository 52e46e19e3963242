package vn.danchu.consultation.ballot.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.law.local.LeastPeriod;
import vn.danchu.platform.law.local.Measure;
import vn.danchu.platform.law.local.OpenValue;

/** What the plan of household ballots must hold, and when the commune gets it: Decree 59/2023 Art. 4(2) and (3). */
public final class BallotPlanRule {
    private static final Article PLAN = Article.of(Act.DECREE_59_2023, "4(2)");
    private static final Article TEAM = Article.of(Act.DECREE_59_2023, "4(3)");

    /** The plan goes to the commune chair and the Front chair at most two days after its issue. */
    public static final Dated<Deadline> SENDING = Dated.sinceEntryIntoForce(Deadline.of(new Days(2), PLAN), PLAN);
    /** The fewest people in the team that hands out, collects and counts the ballots. */
    public static final Dated<Integer> TEAM_LEAST = Dated.sinceEntryIntoForce(3, TEAM);
    /** The most people in that team. */
    public static final Dated<Integer> TEAM_MOST = Dated.sinceEntryIntoForce(5, TEAM);

    /** Whose representatives sit in the team. */
    public static final Dated<Set<TeamSide>> TEAM_OF = Dated.sinceEntryIntoForce(EnumSet.allOf(TeamSide.class), TEAM);
    /** Whose representative leads it. */
    public static final Dated<TeamSide> TEAM_LED_BY = Dated.sinceEntryIntoForce(TeamSide.FRONT_COMMITTEE, TEAM);

    /** The decree has the plan say how long; a commune or province may see to it that households have time enough. */
    public static final OpenValue<Days> PERIOD_LEAST = OpenValue.of("household-ballots.period-least", Measure.DAYS,
            PLAN,
            "Số ngày tối thiểu từ ngày phát phiếu đến ngày kết thúc thu phiếu",
            "Least number of days from handing out ballots to the end of their collection");

    /** From handing the ballots out to the end of their collection. */
    public static final LeastPeriod COLLECTION = new LeastPeriod(PLAN, "Thời hạn thu phiếu phải kéo dài ít nhất",
            "Ballots are collected for at least");

    private BallotPlanRule() {
    }

    /** Whom a member of the team stands for. */
    public enum TeamSide {
        VILLAGE, FRONT_COMMITTEE, SOCIO_POLITICAL_ORGANISATION
    }

    /** A member as far as the rule looks at it. */
    public record Member(TeamSide represents, boolean leader) {
    }

    /** @return whether the team has 3 to 5 members, every side in it, and exactly one leader, who is the Front's */
    public static Optional<BrokenRule> team(List<Member> team, LocalDate day) {
        if (team.size() < TEAM_LEAST.on(day) || team.size() > TEAM_MOST.on(day)) {
            return broken("team-size", TEAM, "Tổ phát phiếu lấy ý kiến có từ 03 đến 05 thành viên",
                    "The ballot team has 3 to 5 members");
        }
        for (TeamSide side : TEAM_OF.on(day)) {
            if (team.stream().noneMatch(member -> member.represents() == side)) {
                return broken("team-incomplete", TEAM,
                        "Tổ phải có đại diện thôn, Ban công tác Mặt trận và tổ chức chính trị - xã hội",
                        "The team needs the village, the Front committee and a socio-political organisation in it");
            }
        }
        List<Member> leaders = team.stream().filter(Member::leader).toList();
        if (leaders.size() != 1 || leaders.getFirst().represents() != TEAM_LED_BY.on(day)) {
            return broken("team-leader", TEAM, "Tổ trưởng là đại diện Ban công tác Mặt trận",
                    "The team's one leader is the representative of the Front committee");
        }
        return Optional.empty();
    }

    /** @return whether ballots can be handed out from that day and returned by that time */
    public static Optional<BrokenRule> period(LocalDate distributeOn, OffsetDateTime collectUntil,
            OffsetDateTime now) {
        boolean possible = !distributeOn.isBefore(now.toLocalDate())
                && !collectUntil.toLocalDate().isBefore(distributeOn) && collectUntil.isAfter(now);
        return possible
                ? Optional.empty()
                : broken("period-impossible", PLAN,
                        "Ngày phát phiếu không thể đã qua, thời hạn thu phiếu phải sau khi bắt đầu phát",
                        "Ballots cannot be handed out in the past, and are returned after they are handed out");
    }

    /** @return the last day on which the plan is sent in time */
    public static LocalDate sendBy(LocalDate issuedOn, WorkingDayCalendar calendar) {
        return SENDING.on(issuedOn).lastDay(issuedOn, calendar);
    }

    /** @return whether the plan can have been sent on that day, once */
    public static Optional<BrokenRule> sent(LocalDate on, LocalDate issuedOn, LocalDate earlier, LocalDate today) {
        if (earlier != null) {
            return broken("plan-already-sent", PLAN, "Kế hoạch đã được gửi ngày " + earlier,
                    "The plan was sent on " + earlier);
        }
        if (on.isBefore(issuedOn)) {
            return Optional.of(BrokenRule.tooEarly("plan-sent-too-early", PLAN,
                    "Ngày gửi không thể trước ngày ban hành kế hoạch (" + issuedOn + ")",
                    "The day of sending cannot lie before the issue of the plan (" + issuedOn + ")", issuedOn));
        }
        return on.isAfter(today)
                ? broken("plan-sent-in-future", PLAN, "Ngày gửi không thể ở tương lai",
                        "The day of sending cannot lie in the future")
                : Optional.empty();
    }

    private static Optional<BrokenRule> broken(String rule, Article article, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, article, vi, en));
    }
}
