package vn.danchu.consultation.decision.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** The days that people enter for acts on a decision: not before what the act follows, and not in the future. */
public enum DayOfAct {
    // @formatter:off
    //            rule                rests on  in Vietnamese                          follows, in Vietnamese    in English                          follows, in English
    SENDING      ("sent",             "20(3)",  "Ngày gửi",                            "ngày biểu quyết",        "The day of sending",               "the vote"),
    RECEIPT      ("received",         "21(2)",  "Ngày nhận",                           "ngày gửi",               "The day of receipt",               "the sending"),
    ANSWER       ("answered",         "21(2)",  "Ngày công nhận hoặc trả lời",         "ngày nhận quyết định",   "The day of the answer",            "the receipt"),
    ANNULMENT    ("annulled",         "22(2)",  "Ngày bãi bỏ",                         "ngày biểu quyết",        "The day of the annulment",         "the vote"),
    REQUEST      ("change-requested", "22(2)",  "Ngày đề nghị sửa đổi, thay thế",      "ngày biểu quyết",        "The day of the request",           "the vote"),
    ANNOUNCEMENT ("announced",        "22(2)",  "Ngày thông báo đến Nhân dân",         "ngày của văn bản",       "The day of the announcement",      "the letter of the committee"),
    PUBLICATION  ("published",        "23(2)",  "Ngày công khai kết quả",              "ngày biểu quyết",        "The day of the publication",       "the vote"),
    REPORT       ("reported",         "23(2)",  "Ngày báo cáo kết quả thực hiện",      "ngày có hiệu lực",       "The day of the report",            "the entry into force"),
    COUNCIL_REPORT("council-report",  "23(1)",  "Ngày báo cáo Hội đồng nhân dân",      "ngày tổng hợp kết quả",  "The day of the report to the council", "the conclusion");
    // @formatter:on

    private final String rule;
    private final Article article;
    private final String vi;
    private final String followsVi;
    private final String en;
    private final String followsEn;

    DayOfAct(String rule, String article, String vi, String followsVi, String en, String followsEn) {
        this.rule = rule;
        this.article = Article.of(Act.LAW_10_2022, article);
        this.vi = vi;
        this.followsVi = followsVi;
        this.en = en;
        this.followsEn = followsEn;
    }

    /**
     * @param day
     *            the day entered
     * @param first
     *            the first day on which the act can have happened
     * @return whether the day can be true; a day too early is told with the first lawful one
     */
    public Optional<BrokenRule> check(LocalDate day, LocalDate first, LocalDate today) {
        if (day.isBefore(first)) {
            return Optional.of(BrokenRule.tooEarly(rule + "-too-early", article,
                    vi + " không thể trước " + followsVi + " (" + first + ")",
                    en + " cannot lie before " + followsEn + " (" + first + ")", first));
        }
        return day.isAfter(today)
                ? Optional.of(BrokenRule.of(rule + "-in-future", article, vi + " không thể ở tương lai",
                        en + " cannot lie in the future"))
                : Optional.empty();
    }

    /** @return the refusal of an act whose day is on record */
    public BrokenRule onRecord() {
        return BrokenRule.of(rule + "-on-record", article, vi + " đã được ghi", en + " is on record");
    }

    /** @return the refusal of an act that has to wait for a day which nobody knows yet */
    public BrokenRule notInForceYet() {
        return BrokenRule.of("not-in-force", article, "Quyết định chưa có hiệu lực",
                "The decision is not in force");
    }
}
