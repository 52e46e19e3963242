package vn.danchu.inspectionboard.plan.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** When the plan and the members of a board may still be sent to the investor: Law 10/2022/QH15 Art. 45(1)b. */
public final class Notice {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "45(1)b");

    private Notice() {
    }

    /**
     * @param notifyBy
     *            last lawful day, as it was fixed for the project
     * @return whether a notice sent on that day is lawful
     */
    public static Optional<BrokenRule> lawful(LocalDate sentOn, LocalDate notifyBy, LocalDate today) {
        if (sentOn.isAfter(today)) {
            return Optional.of(BrokenRule.of("notice-sent-in-future", ARTICLE, "Ngày gửi không thể ở tương lai",
                    "The day of sending cannot lie in the future"));
        }
        return sentOn.isAfter(notifyBy)
                ? Optional.of(BrokenRule.tooLate("investor-notice-too-late", ARTICLE,
                        "Kế hoạch giám sát và thành phần Ban phải được gửi cho chủ đầu tư chậm nhất ngày " + notifyBy,
                        "The plan and the members must reach the investor by " + notifyBy, notifyBy))
                : Optional.empty();
    }
}
