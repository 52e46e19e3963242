package vn.danchu.consultation.meetingvote.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/**
 * When a household confirms a count or minutes for one who does not: on the last day on which the decision still goes out
 * in time, Law 10/2022/QH15 Art. 20(3). Nobody keeps a decision of the people back by doing nothing.
 */
public final class StandingIn {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "20(3)");

    private StandingIn() {
    }

    /**
     * @param lastDay
     *            of sending the decision in time
     * @return whether a household may stand in now
     */
    public static Optional<BrokenRule> possible(LocalDate lastDay, LocalDate today) {
        return today.isBefore(lastDay)
                ? Optional.of(BrokenRule.tooEarly("not-yet-for-a-household", ARTICLE,
                        "Kết quả do những người có trách nhiệm xác nhận; hộ gia đình chỉ xác nhận thay từ ngày "
                                + lastDay,
                        "Those confirm the result whose task it is; a household stands in from " + lastDay,
                        lastDay))
                : Optional.empty();
    }
}
