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

    /**
     * @param openedAt
     *            when the meeting opened; null before
     * @return whether a household can have come or gone at this time, as far as is known now: on the day of the meeting, or later
     *         while it goes on
     */
    public static Optional<BrokenRule> possible(OffsetDateTime at, OffsetDateTime meetingStartsAt,
            OffsetDateTime openedAt, OffsetDateTime now) {
        if (at.isAfter(now)) {
            return broken("attendance-in-future", "Giờ đến hoặc giờ về không thể ở tương lai",
                    "Nobody comes or leaves in the future");
        }
        boolean inSession = openedAt != null && !at.isBefore(openedAt);
        return inSession || at.toLocalDate().equals(meetingStartsAt.toLocalDate())
                ? Optional.empty()
                : broken("attendance-on-another-day", "Giờ đến hoặc giờ về phải trong ngày họp",
                        "Households come and leave on the day of the meeting");
    }

    /** @return whether an entry names the household in one way: by its code, or otherwise by itself */
    public static Optional<BrokenRule> named(boolean byCode, boolean code, boolean household) {
        return byCode == code && byCode != household
                ? Optional.empty()
                : broken("attendance-household-or-code", "Điểm danh bằng mã thì gửi mã; cách khác thì gửi hộ",
                        "An entry by code sends the code, any other one the household");
    }

    /** @return the refusal of a code that stands for nobody at this meeting */
    public static BrokenRule unknownCode() {
        return BrokenRule.of("attendance-code-unknown", ATTENDING,
                "Mã này không dùng được cho cuộc họp này: mã của cuộc họp khác, hoặc đã được in lại",
                "This code stands for nobody at this meeting: it is of another one, or was printed anew");
    }

    /** @return the refusal of a household that comes back before it left */
    public static BrokenRule backBeforeLeaving() {
        return BrokenRule.of("attendance-back-before-leaving", ATTENDING, "Hộ này chỉ có thể trở lại sau khi đã về",
                "This household can only come back after it left");
    }

    /** @return the refusal of a household that leaves without being there */
    public static BrokenRule notThere() {
        return BrokenRule.of("attendance-not-there", ATTENDING, "Hộ này không có mặt vào giờ đó",
                "This household was not there at that time");
    }

    private static Optional<BrokenRule> broken(String rule, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, ATTENDING, vi, en));
    }
}
