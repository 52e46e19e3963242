package vn.danchu.consultation.correction.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** The days of a decision or of household ballots that people type, and that are put right where somebody typed a wrong one. */
public enum TypedDay {
    // @formatter:off
    //               rests on                  in Vietnamese                                                     in English
    SENDING          (Act.LAW_10_2022,   "20(3)", "Ngày gửi quyết định",                                         "The day of sending the decision"),
    COMMITTEE_RECEIPT(Act.LAW_10_2022,   "21(2)", "Ngày Ủy ban nhân dân cấp xã nhận quyết định",                 "The day of receipt by the commune committee"),
    FRONT_RECEIPT    (Act.LAW_10_2022,   "21(2)", "Ngày Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã nhận quyết định", "The day of receipt by the commune Front"),
    ANSWER           (Act.LAW_10_2022,   "21(2)", "Ngày công nhận hoặc trả lời",                                 "The day of the answer"),
    PUBLICATION      (Act.LAW_10_2022,   "23(2)", "Ngày công khai kết quả",                                      "The day of the publication"),
    PLAN_SENDING     (Act.DECREE_59_2023, "4(2)", "Ngày gửi kế hoạch phát phiếu",                                "The day of sending the plan of the ballots"),
    BALLOT_NOTICE    (Act.DECREE_59_2023, "4(4)", "Ngày công khai thông tin về việc phát phiếu",                 "The day of announcing the ballots");
    // @formatter:on

    private final Article article;
    private final String vi;
    private final String en;

    TypedDay(Act act, String article, String vi, String en) {
        this.article = Article.of(act, article);
        this.vi = vi;
        this.en = en;
    }

    /**
     * What is asked of the right day beside the rule of the act itself.
     *
     * @param earlier
     *            the day on record; null while there is none
     * @param next
     *            the day of what followed the act; null where nothing has
     * @return whether there is a day to put right, and it does not lie after what followed
     */
    public Optional<BrokenRule> check(LocalDate earlier, LocalDate right, LocalDate next) {
        if (earlier == null) {
            return broken("day-not-on-record", vi + " chưa được ghi", en + " is not on record");
        }
        if (right.equals(earlier)) {
            return broken("day-unchanged", vi + " đã ghi là " + earlier, en + " is on record as " + earlier);
        }
        return next != null && right.isAfter(next)
                ? broken("day-after-next-step", vi + " không thể sau việc tiếp theo đã ghi ngày " + next,
                        en + " cannot lie after the step that followed on " + next)
                : Optional.empty();
    }

    /**
     * @param reliedOn
     *            whether somebody is in office, or another decision changed, from the day on
     * @return whether the day may still be put right
     */
    public Optional<BrokenRule> open(boolean reliedOn) {
        return reliedOn
                ? broken("day-relied-on", vi + " là ngày phát sinh hiệu lực mà việc khác đã dựa vào, không sửa được",
                        en + " is a day of entry into force on which other things rest; it is not put right")
                : Optional.empty();
    }

    private Optional<BrokenRule> broken(String rule, String vietnamese, String english) {
        return Optional.of(BrokenRule.of(rule, article, vietnamese, english));
    }
}
