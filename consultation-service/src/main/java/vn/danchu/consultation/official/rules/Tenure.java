package vn.danchu.consultation.official.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.Period.Months;
import vn.danchu.platform.law.WorkingDayCalendar;

/** For how long a post is held, who may change that, and from which age: Decree 185/2026/NĐ-CP Art. 4 and 7. */
public final class Tenure {
    private static final Article TERM = Article.of(Act.DECREE_185_2026, "4(3)");
    private static final Article VACANCY = Article.of(Act.DECREE_185_2026, "4(2)");
    private static final Article AGREEMENT = Article.of(Act.DECREE_59_2023, "9(3)");
    private static final Article LEAVING = Article.of(Act.DECREE_59_2023, "9(1)");
    private static final Article RECOGNITION = Article.of(Act.DECREE_59_2023, "8");
    private static final Article STANDARD = Article.of(Act.DECREE_185_2026, "7(1)");
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();

    /** The term of an elected head. */
    public static final Dated<Deadline> HEAD_TERM = Dated
            .sinceEntryIntoForce(Deadline.of(Months.ofYears(5), TERM), TERM);
    /** How long an acting head may stay at most. */
    public static final Dated<Deadline> ACTING_MOST = Dated
            .sinceEntryIntoForce(Deadline.of(new Months(6), VACANCY), VACANCY);
    /** By how much the commune committee may shorten or extend a term at most; beyond that the province decides. */
    public static final Dated<Deadline> COMMUNE_CHANGE_MOST = Dated
            .sinceEntryIntoForce(Deadline.of(new Months(6), TERM), TERM);
    /** With whom the commune committee agrees before it designates an acting head. */
    public static final Dated<DecidingBody> ACTING_AGREED_WITH = Dated
            .sinceEntryIntoForce(DecidingBody.COMMUNE_FRONT, AGREEMENT);
    /** From which age one may be head. */
    public static final Dated<Integer> AGE_LEAST = Dated.sinceEntryIntoForce(21, STANDARD);

    private Tenure() {
    }

    /** @return the last day of a term that began before the decree and of which no decision tells the end: as long as it is now */
    public static LocalDate untold(LocalDate from) {
        return HEAD_TERM.rows().getFirst().value().lastDay(from, CALENDAR);
    }

    /**
     * @return the last day that the law gives a holder: nobody but heads has one, and nobody who took office before the decree
     */
    public static Optional<LocalDate> lastDay(Post post, LocalDate decidedOn, LocalDate from) {
        return switch (post) {
            case VILLAGE_HEAD -> inForce(HEAD_TERM, from).map(term -> term.lastDay(from, CALENDAR));
            case ACTING_VILLAGE_HEAD -> inForce(ACTING_MOST, decidedOn).map(most -> most.lastDay(decidedOn, CALENDAR));
            case FRONT_HEAD -> Optional.empty();
        };
    }

    /** @return whether an acting head, designated on a day, may stay until another */
    public static Optional<BrokenRule> actingUntil(LocalDate lastDay, LocalDate decidedOn) {
        return lastDay(Post.ACTING_VILLAGE_HEAD, decidedOn, decidedOn).filter(lastDay::isAfter)
                .map(latest -> BrokenRule.tooLate("acting-head-too-long", VACANCY,
                        "Trưởng thôn, Tổ trưởng tổ dân phố lâm thời điều hành không quá 06 tháng, đến ngày " + latest,
                        "An acting head stays for at most six months, until " + latest, latest));
    }

    /**
     * @param first
     *            day of the decision that first designated the same person since there is no head; null where none did
     * @param lastDay
     *            on which that person is to act now; null where no end is told
     * @return whether the person may act again: until there is a head, for six months in all
     */
    public static Optional<BrokenRule> actingAgain(LocalDate first, LocalDate lastDay) {
        return Optional.ofNullable(first).flatMap(day -> lastDay(Post.ACTING_VILLAGE_HEAD, day, day))
                .filter(latest -> lastDay == null || lastDay.isAfter(latest))
                .map(latest -> BrokenRule.tooLate("acting-head-again", VACANCY,
                        "Người này đã được chỉ định lâm thời từ trước và điều hành không quá 06 tháng, đến ngày "
                                + latest
                                + "; hãy bầu Trưởng thôn, Tổ trưởng hoặc chỉ định người khác",
                        "This person was designated before and acts for six months in all, until " + latest
                                + "; elect a head or designate somebody else",
                        latest));
    }

    /** @return whether the commune committee had agreed with the commune Front when it designated an acting head */
    public static Optional<BrokenRule> actingAgreed(LocalDate agreedOn, LocalDate decidedOn) {
        return inForce(ACTING_AGREED_WITH, decidedOn)
                .filter(front -> agreedOn == null || agreedOn.isAfter(decidedOn))
                .map(front -> BrokenRule.of("acting-head-without-front", AGREEMENT,
                        "Ủy ban nhân dân cử Trưởng thôn, Tổ trưởng lâm thời sau khi thống nhất với Ủy ban Mặt trận Tổ quốc"
                                + " Việt Nam cấp xã; hãy ghi ngày thống nhất",
                        "The committee designates an acting head once it has agreed with the commune Front; name the day"));
    }

    /** @return whether an acting head may be designated: only while there is no head */
    public static Optional<BrokenRule> actingOnlyInVacancy(boolean vacant) {
        return vacant
                ? Optional.empty()
                : Optional.of(BrokenRule.of("post-not-vacant", VACANCY,
                        "Thôn, tổ dân phố đang có Trưởng thôn, Tổ trưởng nên không chỉ định người lâm thời",
                        "There is a head, so nobody is designated to act as one"));
    }

    /**
     * @param by
     *            who shortens or extends the term
     * @param byLaw
     *            the last day of the term before any change: several changes count together
     * @param changed
     *            the last day that is wanted
     * @return whether this body may move the end of a term to that day
     */
    public static Optional<BrokenRule> movable(DecidingBody by, LocalDate decidedOn, LocalDate byLaw,
            LocalDate changed) {
        Optional<Deadline> most = inForce(COMMUNE_CHANGE_MOST, decidedOn);
        if (most.isEmpty() || by == DecidingBody.COMMUNE_FRONT) {
            return broken("term-not-changeable",
                    "Chỉ Ủy ban nhân dân được rút ngắn, kéo dài nhiệm kỳ, và chỉ từ khi có quy định",
                    "Only people's committees shorten or extend a term, and only since the decree");
        }
        LocalDate earliest = most.get().latestBefore(byLaw, CALENDAR);
        LocalDate latest = most.get().lastDay(byLaw, CALENDAR);
        return by == DecidingBody.PROVINCE_COMMITTEE || !changed.isBefore(earliest) && !changed.isAfter(latest)
                ? Optional.empty()
                : broken("term-change-for-the-province",
                        "Rút ngắn hoặc kéo dài quá 06 tháng (trước " + earliest + " hoặc sau " + latest
                                + ") do Ủy ban nhân dân cấp tỉnh quyết định",
                        "To shorten or extend a term by more than six months (before " + earliest + " or after "
                                + latest
                                + ") is for the province to decide");
    }

    /** @return whether somebody is old enough to be head on a day; before the decree no age is asked for here */
    public static Optional<BrokenRule> oldEnough(LocalDate bornOn, LocalDate day) {
        return inForce(AGE_LEAST, day).filter(years -> bornOn == null || bornOn.plusYears(years).isAfter(day))
                .map(years -> BrokenRule.of("head-too-young", STANDARD,
                        "Trưởng thôn, Tổ trưởng tổ dân phố phải từ " + years + " tuổi trở lên",
                        "The head must be at least " + years + " years old"));
    }

    /**
     * @param lastDay
     *            of the term of the head who holds the post
     * @return whether a successor may come on the day: not before the end of the term, which a committee may bring forward on the
     *         decree's grounds and by its decision. To end it otherwise the community dismisses the head
     */
    public static Optional<BrokenRule> successorPossible(LocalDate lastDay, LocalDate day) {
        return day.isBefore(lastDay) && !day.isBefore(LEAVING.act().inForceFrom())
                ? Optional.of(BrokenRule.tooEarly("head-in-office",
                        inForce(COMMUNE_CHANGE_MOST, day).isPresent() ? TERM : LEAVING,
                        "Trưởng thôn, Tổ trưởng tổ dân phố đương nhiệm còn nhiệm kỳ đến ngày " + lastDay
                                + " và chưa thôi giữ chức vụ",
                        "The head in office has a term until " + lastDay + " and has not left the post", lastDay))
                : Optional.empty();
    }

    /**
     * @param from
     *            first day in the post
     * @param firstRecord
     *            day of the first decision of the village on record here, or on which the reorganisation was recorded by which the
     *            village began; null while there is neither
     * @param followed
     *            whether a head was or is being elected here, or has left the post otherwise than by a successor
     * @return whether a head may be entered without an election on record here: only as older papers tell
     */
    public static Optional<BrokenRule> enteredFromPapers(LocalDate decidedOn, LocalDate from, LocalDate firstRecord,
            boolean followed) {
        boolean older = firstRecord == null || decidedOn.isBefore(firstRecord) && from.isBefore(firstRecord);
        return older && !followed
                ? Optional.empty()
                : Optional.of(BrokenRule.of("head-without-election", RECOGNITION,
                        "Trưởng thôn, Tổ trưởng tổ dân phố do cộng đồng dân cư bầu và được công nhận; hãy lập hồ sơ bầu cử",
                        "A head is elected by the community and recognised; decide an election"));
    }

    /** @return the refusal of another end of a term than the law gives it */
    public static BrokenRule endsByLaw(LocalDate lastDay) {
        return BrokenRule.of("term-ends-by-law", TERM, "Nhiệm kỳ theo quy định kết thúc ngày " + lastDay,
                "The term ends by law on " + lastDay);
    }

    /** @return the refusal of changing the term of a post that has none */
    public static BrokenRule withoutTerm() {
        return BrokenRule.of("post-without-term", TERM, "Chức danh này không có nhiệm kỳ theo quy định",
                "This post has no term on record");
    }

    /** @return the refusal of a change of a term with days that cannot be */
    public static BrokenRule daysOfChange() {
        return BrokenRule.of("term-change-days", TERM, "Ngày của quyết định hoặc ngày cuối nhiệm kỳ chưa đúng",
                "The day of the decision or the last day of the term cannot be right");
    }

    private static Optional<BrokenRule> broken(String rule, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, TERM, vi, en));
    }

    private static <T> Optional<T> inForce(Dated<T> table, LocalDate day) {
        return day.isBefore(table.rows().getFirst().since()) ? Optional.empty() : Optional.of(table.on(day));
    }
}
