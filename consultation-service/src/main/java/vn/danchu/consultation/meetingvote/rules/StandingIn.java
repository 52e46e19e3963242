package vn.danchu.consultation.meetingvote.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/**
 * When a household that was present confirms a count for one who does not: on the last day on which the decision still goes out
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
                        "Người chủ trì cùng thư ký hoặc Trưởng ban kiểm phiếu xác nhận; hộ có mặt chỉ xác nhận thay từ ngày "
                                + lastDay,
                        "The chair and the secretary or the head of the counting board confirm; a household that was present"
                                + " stands in from " + lastDay,
                        lastDay))
                : Optional.empty();
    }
}
