package vn.danchu.consultation.boardelection.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** The list that the village's Front committee introduces at the meeting, after the Party cell has agreed: Decree 59/2023 Art. 3(5)b. */
public final class FrontList {
    private static final Article ARTICLE = Article.of(Act.DECREE_59_2023, "3(5)b");

    private FrontList() {
    }

    /** @return whether the Party cell can have agreed on that day */
    public static Optional<BrokenRule> agreed(LocalDate day, LocalDate today) {
        return BrokenRule.ifNotPossible(ARTICLE, day, today);
    }

    /** @return whether the Party cell had agreed by the day of the meeting at which the list was introduced */
    public static Optional<BrokenRule> agreedBefore(LocalDate agreedOn, LocalDate meeting) {
        return meeting.isBefore(agreedOn)
                ? Optional.of(BrokenRule.tooEarly("meeting-before-list-agreed", ARTICLE,
                        "Việc bầu được tổ chức trước ngày cấp ủy chi bộ thống nhất danh sách người ứng cử",
                        "The vote was held before the Party cell had agreed to the list of candidates", agreedOn))
                : Optional.empty();
    }

    /** @return whether the list has been introduced, and names somebody, before others stand up and anybody votes */
    public static Optional<BrokenRule> introduced(int candidates) {
        return candidates > 0
                ? Optional.empty()
                : Optional.of(BrokenRule.of("front-list-missing", ARTICLE,
                        "Ban công tác Mặt trận chưa giới thiệu danh sách người ứng cử",
                        "The Front committee has not introduced its list of candidates"));
    }
}
