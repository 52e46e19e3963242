package vn.danchu.consultation.meeting.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Share;

/**
 * A meeting can only decide when so many households are represented that the threshold could be reached: Decree 59/2023
 * Art. 4(1)b, for covenants Decree 61/2023 Art. 10. Otherwise it decides nothing, and ballots or another meeting follow.
 */
public final class Attendance {
    private static final Article TIME = Article.of(Act.LAW_10_2022, "20(2)a");
    private static final Article COUNT = Article.of(Act.LAW_10_2022, "20(2)b");

    private Attendance() {
    }

    /** @return whether the households present could adopt the matter if all of them were in favour */
    public static boolean suffices(long present, long households, Share threshold) {
        return present > 0 && threshold.isReachedBy(present, households);
    }

    /** @return whether the figures of the minutes can be true at all */
    public static Optional<BrokenRule> figures(long present, long voices, long households) {
        if (present > households) {
            return broken("more-present-than-households", "Số hộ có mặt nhiều hơn số hộ trong danh sách",
                    "More households are present than the roll has");
        }
        return voices <= present
                ? Optional.empty()
                : broken("more-voices-than-present", "Tổng số ý kiến nhiều hơn số hộ có mặt",
                        "There are more voices than households present");
    }

    /** @return whether a meeting on that day can have been held: its minutes give the time, Art. 20(2)a */
    public static Optional<BrokenRule> held(LocalDate heldOn, LocalDate today) {
        return heldOn.isAfter(today)
                ? Optional.of(BrokenRule.of("meeting-in-future", TIME, "Ngày họp không thể ở tương lai",
                        "The day of the meeting cannot lie in the future"))
                : Optional.empty();
    }

    private static Optional<BrokenRule> broken(String rule, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, COUNT, vi, en));
    }
}
