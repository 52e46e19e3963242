package vn.danchu.consultation.meetingresult.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** Whether what the minutes of a meeting say can be true at all, Law 10/2022/QH15 Art. 20(2). */
public final class Minutes {
    private static final Article TIME = Article.of(Act.LAW_10_2022, "20(2)a");
    private static final Article FILE = Article.of(Act.DECREE_59_2023, "3(5)d");
    private static final Article COUNT = Article.of(Act.LAW_10_2022, "20(2)b");

    private Minutes() {
    }

    /** @return whether the figures can be true */
    public static Optional<BrokenRule> figures(long present, long voices, long households) {
        if (present > households) {
            return broken("more-present-than-households", COUNT, "Số hộ có mặt nhiều hơn số hộ trong danh sách",
                    "More households are present than the roll has");
        }
        return voices <= present
                ? Optional.empty()
                : broken("more-voices-than-present", COUNT, "Tổng số ý kiến nhiều hơn số hộ có mặt",
                        "There are more voices than households present");
    }

    /** @return whether a meeting on that day can have been held, under the law */
    public static Optional<BrokenRule> held(LocalDate heldOn, LocalDate today) {
        if (heldOn.isBefore(Act.LAW_10_2022.inForceFrom())) {
            return broken("meeting-before-the-law", TIME, "Cuộc họp trước ngày Luật có hiệu lực",
                    "The meeting was held before the law came into force");
        }
        return heldOn.isAfter(today)
                ? broken("meeting-in-future", TIME, "Ngày họp không thể ở tương lai",
                        "The day of the meeting cannot lie in the future")
                : Optional.empty();
    }

    /** @return whether a second person confirms them: who entered them may have been mistaken */
    public static Optional<BrokenRule> confirmed(boolean byWhoEnteredThem) {
        return byWhoEnteredThem
                ? broken("second-person-missing", COUNT, "Người xác nhận phải khác người đã ghi biên bản",
                        "Somebody else than who entered the minutes confirms them")
                : Optional.empty();
    }

    /** @return whether minutes that nobody has confirmed are taken back, or entered anew: nobody lets those of another vanish */
    public static Optional<BrokenRule> takenBack(boolean byWhoEnteredThem, boolean byCommune) {
        return byWhoEnteredThem || byCommune
                ? Optional.empty()
                : broken("taken-back-by-another", FILE,
                        "Biên bản chưa xác nhận do người đã ghi hoặc Chủ tịch Ủy ban nhân dân cấp xã rút lại",
                        "Who entered the minutes, or the commune chair, takes them back");
    }

    /** @return the refusal of a confirmation by somebody else */
    public static BrokenRule notAConfirmer() {
        return BrokenRule.of("not-a-confirmer", FILE,
                "Biên bản do Trưởng Ban công tác Mặt trận hoặc thư ký cuộc họp xác nhận",
                "The Front head or the secretary of the meeting confirms the minutes");
    }

    private static Optional<BrokenRule> broken(String rule, Article article, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, article, vi, en));
    }
}
