package vn.danchu.consultation.decision.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.law.WorkingDays;

/** Recognition by the commune, or its refusal in writing with the reason: Law 10/2022/QH15 Art. 21(2). */
public final class Recognition {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "21(2)");
    private static final Article COVENANT_FILE = Article.of(Act.DECREE_61_2023, "11(3)");

    /** At most five working days after the body that recognises has received the decision. */
    public static final Dated<Deadline> DEADLINE = Dated
            .sinceEntryIntoForce(Deadline.of(new WorkingDays(5), ARTICLE), ARTICLE);

    private Recognition() {
    }

    /** @return the last day on which a decision received on that day is answered in time */
    public static LocalDate answerBy(LocalDate receivedOn, WorkingDayCalendar calendar) {
        return DEADLINE.on(receivedOn).lastDay(receivedOn, calendar);
    }

    /**
     * @param acting
     *            the body that wants to answer
     * @param recogniser
     *            the body that the law names for the kind; null when the kind needs no recognition
     * @return whether that body may answer
     */
    public static Optional<BrokenRule> mayAnswer(Body acting, Body recogniser) {
        if (recogniser == null) {
            return Optional.of(BrokenRule.of("needs-no-recognition", ARTICLE,
                    "Quyết định về nội dung này có hiệu lực từ ngày biểu quyết thông qua, không cần công nhận",
                    "A decision of this kind is in force from the day of the vote and needs no recognition"));
        }
        return acting == recogniser
                ? Optional.empty()
                : Optional.of(BrokenRule.of("other-body-recognises", ARTICLE,
                        "Quyết định về nội dung này do " + recogniser.vi() + " công nhận",
                        "A decision of this kind is recognised by " + recogniser.en()));
    }

    /**
     * @param origin
     *            whose matter was decided; null for the village's own
     * @return empty unless it is a covenant, whose file goes its own way, Decree 61/2023 Art. 11
     */
    public static Optional<BrokenRule> outsideTheCovenantFile(String origin) {
        return "covenant".equals(origin)
                ? Optional.of(BrokenRule.of("covenant-file-decides", COVENANT_FILE,
                        "Hương ước, quy ước được công nhận, sửa đổi, bãi bỏ theo hồ sơ hương ước, quy ước",
                        "A covenant is recognised, changed and abolished in its own file"))
                : Optional.empty();
    }

    /** @return the same, and empty neither for a village's part in the result of its whole commune */
    public static Optional<BrokenRule> decidedHere(String origin) {
        return "commune-matter".equals(origin)
                ? Optional.of(BrokenRule.of("part-of-commune-result", ARTICLE,
                        "Kết quả của thôn về nội dung trong phạm vi toàn xã được tổng hợp vào kết quả chung của xã",
                        "A village's result on a matter of the whole commune is a part of the commune's merged result"))
                : outsideTheCovenantFile(origin);
    }

    /** @return the refusal to answer before the recognising body has the decision */
    public static BrokenRule notReceived(Body recogniser) {
        return BrokenRule.of("not-received", ARTICLE, "Chưa ghi ngày " + recogniser.vi() + " nhận được quyết định",
                "The day on which " + recogniser.en() + " received the decision is not on record");
    }
}
