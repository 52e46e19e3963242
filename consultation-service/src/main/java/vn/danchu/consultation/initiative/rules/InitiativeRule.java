package vn.danchu.consultation.initiative.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.Share;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.law.local.LocalValue;
import vn.danchu.platform.law.local.Measure;
import vn.danchu.platform.law.local.OpenValue;

/** What Law 10/2022/QH15 Art. 16(3) asks of a citizen's initiative, beside the steps themselves. */
public final class InitiativeRule {
    static final Article ARTICLE = Article.of(Act.LAW_10_2022, "16(3)");

    /** At least a tenth of all households of the village. */
    public static final Dated<Share> CONSENT_SHARE = Dated.sinceEntryIntoForce(Share.atLeast(1, 10), ARTICLE);
    /** Of which roll that share is. */
    public static final Dated<String> CONSENT_AMONG = Dated
            .sinceEntryIntoForce("all-households-on-the-day-of-submission", ARTICLE);
    /** A consent is valid for three calendar months from the day on which it was given. */
    public static final Dated<Integer> CONSENT_MONTHS = Dated.sinceEntryIntoForce(3, ARTICLE);

    /** The law has the head table it and names no day; a commune or province may. */
    public static final OpenValue<Days> TABLING_MOST = OpenValue.of("initiative.tabling-deadline", Measure.DAYS,
            ARTICLE,
            "Số ngày tối đa từ ngày sáng kiến được gửi đến hoặc được tán thành đến ngày Trưởng thôn đưa ra cộng đồng dân cư",
            "Most days from the day on which an initiative was sent or approved until the head tables it");

    /** A kind of matter that citizens propose elsewhere, and by which rule. */
    private record Elsewhere(Article kind, Article rule, String vi, String en) {
    }

    private static final List<Elsewhere> ELSEWHERE = List.of(
            new Elsewhere(Article.of(Act.LAW_10_2022, "15(4)"), Article.of(Act.DECREE_59_2023, "9(1)b"),
                    "Việc cho thôi làm Trưởng thôn cần kiến nghị của ít nhất 50% số hộ; việc bầu do Chủ tịch Ủy ban nhân dân cấp xã quyết định tổ chức",
                    "Dismissing a head takes a petition of half of all households; an election is ordered by the commune chair"),
            new Elsewhere(Article.of(Act.LAW_10_2022, "15(5)"), Article.of(Act.LAW_10_2022, "36(2)"),
                    "Việc bầu, cho thôi thành viên ban do Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã đề nghị, hướng dẫn",
                    "Electing and dismissing board members is proposed and guided by the commune Front"));

    private InitiativeRule() {
    }

    /**
     * @param kind
     *            the point of Art. 15 of the law to which the matter belongs
     * @return empty when citizens propose such a matter by an initiative
     */
    public static Optional<BrokenRule> proposable(Article kind) {
        return ELSEWHERE.stream().filter(row -> row.kind.equals(kind)).findFirst()
                .map(row -> BrokenRule.of("proposed-elsewhere", row.rule, row.vi, row.en));
    }

    /** @return the last day on which a consent counts; where the last month is too short, its last day */
    public static LocalDate lastDay(LocalDate givenOn) {
        return givenOn.plusMonths(CONSENT_MONTHS.on(givenOn));
    }

    /**
     * @param waitingSince
     *            day on which it was sent to the head, or approved
     * @param most
     *            what is set for the place on that day
     * @return the last day of tabling in time: as set, and at the latest that on which a consent of the first day expires, the
     *         one time that the law gives an initiative
     */
    public static LocalDate tableBy(LocalDate waitingSince, Optional<LocalValue<Days>> most) {
        LocalDate consentsExpire = lastDay(waitingSince);
        return most.map(set -> Deadline.of(set.value(), ARTICLE).lastDay(waitingSince, WorkingDayCalendar.official()))
                .filter(consentsExpire::isAfter).orElse(consentsExpire);
    }

    /** @return whether a consent of that day can be entered today and still counts */
    public static Optional<BrokenRule> countable(LocalDate givenOn, LocalDate today) {
        if (givenOn.isAfter(today)) {
            return broken("consent-in-future", "Ngày đồng thuận không thể ở tương lai",
                    "The day of the consent cannot lie in the future");
        }
        if (givenOn.isBefore(ARTICLE.act().inForceFrom()) || lastDay(givenOn).isBefore(today)) {
            return broken("consent-expired", "Ý kiến đồng thuận đã hết giá trị 03 tháng",
                    "The consent has expired: it was valid for 3 months");
        }
        return Optional.empty();
    }

    /** @return whether so many valid consents oblige the head */
    public static Optional<BrokenRule> enough(long consents, long households, LocalDate day) {
        return reached(consents, households, day)
                ? Optional.empty()
                : broken("consents-missing",
                        "Mới có " + consents + " trên " + households + " hộ đồng thuận, cần ít nhất "
                                + needed(households, day),
                        consents + " of " + households + " households consent; " + needed(households, day)
                                + " are needed");
    }

    /** @return whether the Front's approval is the way: only where consents are missing */
    public static Optional<BrokenRule> tooFew(long consents, long households, LocalDate day) {
        return reached(consents, households, day)
                ? broken("consents-suffice",
                        "Sáng kiến đã đủ 10% tổng số hộ đồng thuận, không cần Ban công tác Mặt trận tán thành",
                        "A tenth of all households consent: no approval is needed")
                : Optional.empty();
    }

    /** @return the fewest households that must consent */
    public static long needed(long households, LocalDate day) {
        return households == 0 ? 1 : CONSENT_SHARE.on(day).smallestPart(households);
    }

    private static boolean reached(long consents, long households, LocalDate day) {
        return households > 0 && CONSENT_SHARE.on(day).isReachedBy(consents, households);
    }

    /** @return the refusal of a wish to change a covenant that the village does not have: what is in force is changed */
    public static BrokenRule covenantNotInForce() {
        return BrokenRule.of("covenant-not-in-force", Article.of(Act.DECREE_61_2023, "13(1)"),
                "Thôn không có hương ước, quy ước này đang có hiệu lực",
                "The village has no such covenant in force");
    }

    /** @return the refusal of anybody but the citizen who answers for the initiative */
    public static BrokenRule notTheInitiator() {
        return BrokenRule.of("not-the-initiator", ARTICLE, "Chỉ người có sáng kiến được làm việc này",
                "Only who started the initiative may do this");
    }

    /** @return whether the committee can have approved on that day what was started on another */
    public static Optional<BrokenRule> approved(LocalDate approvedOn, LocalDate startedOn, LocalDate today) {
        if (approvedOn.isAfter(today)) {
            return Optional.of(approvalInFuture());
        }
        return approvedOn.isBefore(startedOn)
                ? Optional.of(BrokenRule.of("approval-before-initiative", ARTICLE,
                        "Ngày tán thành không thể trước ngày bắt đầu sáng kiến " + startedOn,
                        "The approval cannot lie before " + startedOn + ", when the initiative began"))
                : Optional.empty();
    }

    /** @return the refusal of an approval that has not been given */
    public static BrokenRule approvalInFuture() {
        return BrokenRule.of("approval-in-future", ARTICLE, "Ngày tán thành không thể ở tương lai",
                "The day of the approval cannot lie in the future");
    }

    /** @return the refusal of a consent by nobody's representative */
    public static BrokenRule notARepresentative() {
        return BrokenRule.of("not-a-representative", ARTICLE, "Bạn không phải đại diện của hộ nào trong thôn",
                "You represent no household of the village");
    }

    /** @return the refusal of a second consent beside one that is valid */
    public static BrokenRule consentedAlready() {
        return BrokenRule.of("household-consented-already", ARTICLE, "Hộ của bạn đã đồng thuận và ý kiến còn giá trị",
                "Your household has consented, and the consent is still valid");
    }

    /** @return the refusal of a list with households whose consent does not count */
    public static BrokenRule notCountable() {
        return BrokenRule.of("consents-not-countable", ARTICLE, "Danh sách có hộ không được tính",
                "Some households on the list do not count");
    }

    private static Optional<BrokenRule> broken(String rule, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, ARTICLE, vi, en));
    }
}
