package vn.danchu.consultation.communewide.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Share;

/** What the law asks of a matter of the whole commune, beside the steps themselves. */
public final class CommuneMatterRule {
    private static final Article PROPOSAL = Article.of(Act.LAW_10_2022, "16(1)");
    private static final Article ONLINE = Article.of(Act.LAW_10_2022, "17(2)");
    private static final Article ADOPTION = Article.of(Act.LAW_10_2022, "21(1)");
    private static final Article EFFECT = Article.of(Act.LAW_10_2022, "21(2)");
    private static final Article SENDING = Article.of(Act.LAW_10_2022, "20(3)");
    private static final Article PLAN = Article.of(Act.LAW_10_2022, "23(1)");
    private static final Article NOTICE = Article.of(Act.DECREE_59_2023, "3(3)");
    private static final Set<Article> KINDS = Set.of(Article.of(Act.LAW_10_2022, "15(1)"),
            Article.of(Act.LAW_10_2022, "15(2)"));

    /** Who must agree to what the commune chair proposes. */
    public static final Dated<String> AGREEMENT_BY = Dated.sinceEntryIntoForce("commune-front-chair", PROPOSAL);
    /** At least two thirds of all villages of the commune, each by its own two thirds of all its households. */
    public static final Dated<Share> VILLAGES_IN_FAVOUR = Dated.sinceEntryIntoForce(Share.atLeast(2, 3), ADOPTION);

    private CommuneMatterRule() {
    }

    /**
     * @param kind
     *            the point of Art. 15 of the law to which the matter belongs
     * @return empty for contributions and common funds, which alone are decided by villages counted together
     */
    public static Optional<BrokenRule> proposable(Article kind) {
        return KINDS.contains(kind)
                ? Optional.empty()
                : broken("not-commune-wide", ADOPTION,
                        "Chỉ nội dung tại khoản 1 và khoản 2 Điều 15 được quyết định trong phạm vi toàn xã",
                        "Only contributions and common funds, Art. 15(1) and (2), are decided for the whole commune");
    }

    /** @return whether the chair may choose the form: meetings or ballots, never an online vote */
    public static Optional<BrokenRule> choosable(boolean online) {
        return online
                ? broken("form-not-lawful", ONLINE, "Nội dung này không được quyết định bằng biểu quyết trực tuyến",
                        "Such a matter may not be decided online")
                : Optional.empty();
    }

    /** @return whether there is a village to decide at all */
    public static Optional<BrokenRule> decidable(long villages) {
        return villages > 0
                ? Optional.empty()
                : broken("no-village", ADOPTION, "Xã chưa có thôn, tổ dân phố nào", "The commune has no village yet");
    }

    /**
     * @param unasked
     *            villages that the commune has on the day of the conclusion and that were not asked
     * @return whether all villages of that day were asked: two thirds of all of them adopt the matter
     */
    public static Optional<BrokenRule> allAsked(long unasked) {
        return unasked == 0
                ? Optional.empty()
                : broken("villages-not-asked", ADOPTION,
                        "Còn " + unasked
                                + " thôn, tổ dân phố chưa được đưa nội dung ra bàn; hãy đưa ra trước khi kết luận",
                        unasked + " villages of the commune were not asked; put the matter before them first");
    }

    /**
     * @param firstMeeting
     *            first lawful day of a meeting of a village that is asked today
     * @return whether the plan leaves the villages a day on which they may meet
     */
    public static Optional<BrokenRule> planned(LocalDate decideBy, LocalDate today, LocalDate firstMeeting) {
        if (decideBy.isBefore(today)) {
            return broken("plan-in-the-past", PLAN, "Thời hạn các thôn quyết định đã qua",
                    "The last day for the villages to decide has passed");
        }
        return decideBy.isBefore(firstMeeting)
                ? broken("plan-without-meeting", NOTICE,
                        "Các thôn chỉ họp được từ ngày " + firstMeeting
                                + "; thời hạn quyết định không thể trước ngày đó",
                        "The villages may meet from " + firstMeeting + " on; their last day cannot lie before it")
                : Optional.empty();
    }

    /**
     * @param undecided
     *            villages of which no result is here: a vote of the last day counts, on paper too, though its result comes later
     * @param decideBy
     *            last day of those who have not decided; a village that has not voted by then is not in favour
     * @param reportBy
     *            last day on which the result of a vote of that day is sent in time
     * @return whether the chair may conclude
     */
    public static Optional<BrokenRule> concludable(long undecided, LocalDate decideBy, LocalDate reportBy,
            LocalDate today) {
        if (undecided == 0 || today.isAfter(reportBy)) {
            return Optional.empty();
        }
        return Optional.of(today.isAfter(decideBy)
                ? BrokenRule.tooEarly("votes-not-reported", SENDING,
                        "Còn " + undecided + " thôn chưa có kết quả; kết quả được gửi chậm nhất ngày " + reportBy,
                        "The results of " + undecided + " villages are not here; they may be sent until " + reportBy,
                        reportBy.plusDays(1))
                : BrokenRule.tooEarly("villages-undecided", PLAN,
                        "Còn " + undecided + " thôn chưa quyết định và thời hạn " + decideBy + " chưa hết",
                        undecided + " villages have not decided, and their time runs until " + decideBy,
                        reportBy.plusDays(1)));
    }

    /**
     * The last day of one village: that of the plan; for one that is asked later or again, as many days as the plan gave the others,
     * and no day on which it could not meet yet.
     *
     * @param openedOn
     *            day on which the matter came before the first villages
     * @param decideBy
     *            last day of the plan
     * @param askedOn
     *            day on which it came before this village
     * @param firstMeeting
     *            first lawful day of a meeting of which the village is told on that day
     * @return the last day whose vote counts, and before whose end nobody concludes without the village
     */
    public static LocalDate lastDayOf(LocalDate openedOn, LocalDate decideBy, LocalDate askedOn,
            LocalDate firstMeeting) {
        if (!askedOn.isAfter(openedOn)) {
            return decideBy;
        }
        LocalDate asLong = askedOn.plusDays(ChronoUnit.DAYS.between(openedOn, decideBy));
        return asLong.isAfter(firstMeeting) ? asLong : firstMeeting;
    }

    /**
     * @param inDoubt
     *            whether results of villages were annulled since the conclusion without which it could be another
     * @return whether a day of effect may be set
     */
    public static Optional<BrokenRule> certain(boolean inDoubt) {
        return inDoubt
                ? broken("result-in-doubt", EFFECT,
                        "Kết quả của thôn đã bị bãi bỏ, chưa rõ nội dung có được thông qua; hãy bãi bỏ hoặc đề nghị sửa đổi, rồi đưa ra bàn lại",
                        "Results of villages were annulled, and it is not certain that the matter is adopted: have the decision annulled or changed")
                : Optional.empty();
    }

    /** @return whether enough of all villages are in favour */
    public static boolean adopted(long inFavour, long villages, LocalDate day) {
        return VILLAGES_IN_FAVOUR.on(day).isReachedBy(inFavour, villages);
    }

    /**
     * @param inFavour
     *            of all villages, as concluded
     * @param annulledInFavour
     *            of them, those whose result was annulled since, Art. 22(2)
     * @param annulledAgainst
     *            of the others, those whose result was annulled since
     * @return whether the villages whose results stand leave open which way it goes
     */
    public static boolean inDoubt(long inFavour, long annulledInFavour, long annulledAgainst, long villages,
            LocalDate day) {
        return adopted(inFavour, villages, day)
                ? !adopted(inFavour - annulledInFavour, villages, day)
                : adopted(inFavour + annulledAgainst, villages, day);
    }

    /** @return whether the committee decided on the merged result, and not into the past of it */
    public static Optional<BrokenRule> effect(LocalDate decidedOn, LocalDate effectiveFrom, LocalDate concludedOn,
            LocalDate today) {
        if (decidedOn.isBefore(concludedOn) || effectiveFrom.isBefore(concludedOn)) {
            return Optional.of(BrokenRule.tooEarly("effect-before-result", EFFECT,
                    "Thời điểm có hiệu lực được quyết định trên cơ sở kết quả tổng hợp ngày " + concludedOn,
                    "The day of effect is set on the merged result of " + concludedOn, concludedOn));
        }
        return decidedOn.isAfter(today)
                ? broken("decided-in-future", EFFECT, "Ngày quyết định không thể ở tương lai",
                        "The day of the committee's decision cannot lie in the future")
                : Optional.empty();
    }

    /** @return whether the two chairs can have agreed on that day */
    public static Optional<BrokenRule> agreed(LocalDate agreedOn, LocalDate today) {
        return BrokenRule.ifNotPossible(PROPOSAL, agreedOn, today);
    }

    private static Optional<BrokenRule> broken(String rule, Article article, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, article, vi, en));
    }
}
