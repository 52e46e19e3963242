package vn.danchu.consultation.onlinevote.rules;

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
import vn.danchu.platform.law.Share;
import vn.danchu.platform.law.local.LeastPeriod;
import vn.danchu.platform.law.local.Measure;
import vn.danchu.platform.law.local.OpenValue;

/** What Decree 59/2023 Art. 5 asks of an online vote, beside the steps themselves. */
public final class OnlineVoteRule {
    private static final Article TEAM = Article.of(Act.DECREE_59_2023, "5(2)b");
    private static final Article RESULT = Article.of(Act.DECREE_59_2023, "5(4)a");
    private static final Article CONSENT = Article.of(Act.DECREE_59_2023, "5(2)c");
    private static final Article PERIOD = Article.of(Act.DECREE_59_2023, "5(3)");

    /** More than half of all household representatives must first agree to vote online. */
    public static final Dated<Share> FORM_CONSENT = Dated.sinceEntryIntoForce(Share.moreThan(1, 2), CONSENT);
    /** The fewest people in the team that runs the vote. */
    public static final Dated<Integer> TEAM_LEAST = Dated.sinceEntryIntoForce(3, TEAM);
    /** The most people in the team that runs the vote. */
    public static final Dated<Integer> TEAM_MOST = Dated.sinceEntryIntoForce(5, TEAM);

    /** Whose representatives sit in the team, besides somebody skilled in information technology. */
    public static final Dated<Set<Represents>> TEAM_OF = Dated.sinceEntryIntoForce(
            EnumSet.of(Represents.VILLAGE, Represents.FRONT_COMMITTEE, Represents.HOUSEHOLDS), TEAM);
    /** Whose representative leads it. */
    public static final Dated<Represents> TEAM_LED_BY = Dated.sinceEntryIntoForce(Represents.FRONT_COMMITTEE, TEAM);

    /** The decree has the team announce how long; a commune or province may see to it that households have time enough. */
    public static final OpenValue<Days> PERIOD_LEAST = OpenValue.of("online-vote.period-least", Measure.DAYS, PERIOD,
            "Số ngày tối thiểu từ ngày mở đến ngày kết thúc biểu quyết trực tuyến",
            "Least number of days from the opening to the end of an online vote");

    /** From the opening to the end of the vote. */
    public static final LeastPeriod VOTING = new LeastPeriod(PERIOD, "Biểu quyết trực tuyến phải kéo dài ít nhất",
            "An online vote lasts at least");

    private OnlineVoteRule() {
    }

    /** Whom a member of the team stands for. */
    public enum Represents {
        VILLAGE, FRONT_COMMITTEE, HOUSEHOLDS, TECHNOLOGY
    }

    /** A member as far as the rule looks at it. */
    public record Member(Represents represents, boolean leader, boolean skilledInTechnology) {
    }

    /** @return whether the team has 3 to 5 members, every side in it, and exactly one leader, who is the Front's */
    public static Optional<BrokenRule> team(List<Member> team, LocalDate day) {
        if (team.size() < TEAM_LEAST.on(day) || team.size() > TEAM_MOST.on(day)) {
            return broken("team-size", TEAM, "Tổ lấy ý kiến biểu quyết trực tuyến có từ 03 đến 05 người",
                    "The online vote team has 3 to 5 members");
        }
        for (Represents side : TEAM_OF.on(day)) {
            if (team.stream().noneMatch(member -> member.represents() == side)) {
                return broken("team-incomplete", TEAM,
                        "Tổ phải có đại diện thôn, Ban công tác Mặt trận và đại diện hộ gia đình",
                        "The team needs the village, the Front committee and the households in it");
            }
        }
        if (team.stream().noneMatch(Member::skilledInTechnology)) {
            return broken("team-without-technology", TEAM,
                    "Tổ phải có người sử dụng thành thạo về ứng dụng công nghệ thông tin",
                    "The team needs somebody skilled in information technology");
        }
        List<Member> leaders = team.stream().filter(Member::leader).toList();
        if (leaders.size() != 1 || leaders.getFirst().represents() != TEAM_LED_BY.on(day)) {
            return broken("team-leader", TEAM, "Tổ trưởng là đại diện Ban công tác Mặt trận",
                    "The team's one leader is the representative of the Front committee");
        }
        return Optional.empty();
    }

    /** @return whether enough households have agreed to vote online at all */
    public static Optional<BrokenRule> consented(long consents, long households, LocalDate day) {
        if (FORM_CONSENT.on(day).isReachedBy(consents, households)) {
            return Optional.empty();
        }
        long needed = FORM_CONSENT.on(day).smallestPart(households);
        return broken("form-consent-missing", CONSENT,
                "Mới có " + consents + " trên " + households + " hộ đồng ý biểu quyết trực tuyến, cần ít nhất "
                        + needed,
                consents + " of " + households + " households agree to vote online; " + needed + " are needed");
    }

    /** @return whether households can vote at all in the period that they are to be told */
    public static Optional<BrokenRule> period(OffsetDateTime opensAt, OffsetDateTime closesAt, OffsetDateTime now) {
        return opensAt.isBefore(closesAt) && closesAt.isAfter(now)
                ? Optional.empty()
                : broken("period-impossible", PERIOD, "Thời gian kết thúc phải sau thời gian bắt đầu và ở tương lai",
                        "The vote must close after it opens, and in the future");
    }

    /** @return whether the period that the households were told has begun and has not ended */
    public static Optional<BrokenRule> mayOpen(OffsetDateTime opensAt, OffsetDateTime closesAt, OffsetDateTime now) {
        if (now.isBefore(opensAt)) {
            return Optional
                    .of(BrokenRule.tooEarly("period-not-begun", PERIOD, "Chưa đến thời gian biểu quyết đã thông báo",
                            "The announced voting period has not begun", opensAt));
        }
        return now.isBefore(closesAt)
                ? Optional.empty()
                : broken("period-over", PERIOD, "Thời gian biểu quyết đã thông báo đã hết",
                        "The announced voting period is over");
    }

    /** @return whether the vote may be closed: when its period has ended, or when no household is left to vote */
    public static Optional<BrokenRule> mayClose(OffsetDateTime closesAt, OffsetDateTime now, long voted,
            long households) {
        if (!now.isBefore(closesAt) || voted == households) {
            return Optional.empty();
        }
        return Optional.of(BrokenRule.tooEarly("period-not-over", PERIOD,
                "Còn " + (households - voted) + " hộ chưa biểu quyết và thời gian đã thông báo chưa hết",
                (households - voted) + " households have not voted and the announced period is not over", closesAt));
    }

    /** @return the refusal of a consent by nobody's representative */
    public static BrokenRule notOnRoll() {
        return BrokenRule.of("not-on-roll", CONSENT,
                "Bạn không phải đại diện của hộ nào trong danh sách của cuộc biểu quyết này",
                "You represent no household on the roll of this vote");
    }

    /** @return the refusal of a second consent of a household */
    public static BrokenRule agreedAlready() {
        return BrokenRule.of("household-agreed-already", CONSENT, "Hộ của bạn đã đồng ý hình thức này",
                "Your household has agreed to this form already");
    }

    /** @return the refusal of minutes of a vote that goes on */
    public static BrokenRule notClosed() {
        return BrokenRule.of("online-vote-not-closed", RESULT,
                "Biên bản và danh sách tham gia chỉ có sau khi kết thúc biểu quyết",
                "Minutes and list of participants exist once the vote is closed");
    }

    private static Optional<BrokenRule> broken(String rule, Article article, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, article, vi, en));
    }
}
