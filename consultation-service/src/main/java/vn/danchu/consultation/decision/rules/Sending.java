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

/** An adopted decision goes to the commune committee and the commune Front: Law 10/2022/QH15 Art. 20(3). */
public final class Sending {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "20(3)");
    private static final Article SIGNATURES = Article.of(Act.LAW_10_2022, "20(2)g");

    /** At most five working days after the meeting, or after the end of the ballot or the online vote. */
    public static final Dated<Deadline> DEADLINE = Dated
            .sinceEntryIntoForce(Deadline.of(new WorkingDays(5), ARTICLE), ARTICLE);

    private Sending() {
    }

    /** @return the last lawful day of sending */
    public static LocalDate lastDay(LocalDate votedOn, WorkingDayCalendar calendar) {
        return DEADLINE.on(votedOn).lastDay(votedOn, calendar);
    }

    /** @return empty while the decision has not been sent: until then its document may change */
    public static Optional<BrokenRule> notSentYet(LocalDate sentOn) {
        return sentOn == null
                ? Optional.empty()
                : Optional.of(BrokenRule.of("already-sent", ARTICLE, "Quyết định đã được gửi ngày " + sentOn,
                        "The decision was sent on " + sentOn));
    }

    /** @return the refusal of what can only follow the sending */
    public static BrokenRule notSent() {
        return BrokenRule.of("not-sent", ARTICLE, "Quyết định chưa được gửi", "The decision has not been sent");
    }

    /**
     * @param title
     *            of who signs in the head's place; null or blank when none is named
     * @param onWhoIsHead
     *            whether the decision elects or dismisses the head
     * @param noHead
     *            whether nobody but an acting head is head
     * @return empty when that person may sign in the head's place
     */
    public static Optional<BrokenRule> signedBy(String title, boolean onWhoIsHead, boolean noHead) {
        return title == null || title.isBlank() || onWhoIsHead || noHead
                ? Optional.empty()
                : Optional.of(BrokenRule.of("head-signs", SIGNATURES,
                        "Thôn, tổ dân phố có Trưởng thôn, Tổ trưởng thì người đó ký quyết định",
                        "Where there is a head, the head signs the decision"));
    }

    /** @return the refusal of a household that signs without having had a voice in the decision */
    public static BrokenRule notOnTheRoll(String named) {
        return BrokenRule.of("signatory-not-on-roll", SIGNATURES,
                "«" + named + "» không phải đại diện hộ trong danh sách đã dùng để biểu quyết",
                "«" + named + "» represents no household of the roll on which the decision was taken");
    }

    /** @return the refusal of one household that signs twice */
    public static BrokenRule oneHouseholdTwice() {
        return BrokenRule.of("one-household-signs-twice", SIGNATURES, "Phải là hai đại diện của hai hộ khác nhau",
                "Representatives of two different households sign");
    }

    /** @return empty when all have signed whom the law names */
    public static Optional<BrokenRule> signed(boolean signed) {
        return signed
                ? Optional.empty()
                : Optional.of(BrokenRule.of("unsigned", SIGNATURES,
                        "Quyết định chưa có đủ chữ ký của Trưởng thôn, Trưởng Ban công tác Mặt trận và đại diện các hộ",
                        "The decision lacks the signatures of the head, the Front head and the households"));
    }
}
