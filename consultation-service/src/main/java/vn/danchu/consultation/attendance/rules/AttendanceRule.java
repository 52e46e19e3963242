package vn.danchu.consultation.attendance.rules;

import java.time.OffsetDateTime;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** When a household may be said to have come to a meeting or left it. */
public final class AttendanceRule {
    private static final Article ATTENDING = Article.of(Act.DECREE_59_2023, "3(2)");

    private AttendanceRule() {
    }

    /** @return whether a household can have come or gone at this time, as far as is known now */
    public static Optional<BrokenRule> possible(OffsetDateTime at, OffsetDateTime meetingStartsAt, OffsetDateTime now) {
        if (at.isAfter(now)) {
            return broken("attendance-in-future", "Giờ đến hoặc giờ về không thể ở tương lai",
                    "Nobody comes or leaves in the future");
        }
        return at.toLocalDate().equals(meetingStartsAt.toLocalDate())
                ? Optional.empty()
                : broken("attendance-on-another-day", "Giờ đến hoặc giờ về phải trong ngày họp",
                        "Households come and leave on the day of the meeting");
    }

    private static Optional<BrokenRule> broken(String rule, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, ATTENDING, vi, en));
    }
}
