package vn.danchu.covenant.drafting.rules;

import static vn.danchu.covenant.drafting.rules.Stage.ADOPTED;
import static vn.danchu.covenant.drafting.rules.Stage.FINAL_DRAFT;
import static vn.danchu.covenant.drafting.rules.Stage.NOT_ADOPTED;
import static vn.danchu.covenant.drafting.rules.Stage.RECOGNISED;
import static vn.danchu.covenant.drafting.rules.Stage.RECOGNITION_REFUSED;
import static vn.danchu.covenant.drafting.rules.Stage.SUBMITTED;
import static vn.danchu.covenant.drafting.rules.Stage.VOTING_MEETING;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** The life of a covenant, Decree 61/2023 Art. 9 to 11: from where each step may be taken, and where it leads. */
public enum Step {
    // @formatter:off
    //               from            to                   rests on   in Vietnamese                      in English
    REVISE          (FINAL_DRAFT,    FINAL_DRAFT,         "9(4)",    "sửa dự thảo",                     "change the draft"),
    POST            (FINAL_DRAFT,    FINAL_DRAFT,         "9(1)",    "ghi nhận việc niêm yết",          "record the posting"),
    PUT_TO_VOTE     (FINAL_DRAFT,    VOTING_MEETING,      "10",      "đưa ra biểu quyết",               "put it to the vote"),
    ADOPT           (VOTING_MEETING, ADOPTED,             "10",      "ghi nhận việc thông qua",         "record the adoption"),
    REJECT          (VOTING_MEETING, NOT_ADOPTED,         "10",      "ghi nhận việc không thông qua",   "record the rejection"),
    SUBMIT          (ADOPTED,        SUBMITTED,           "11(3)a",  "gửi hồ sơ đề nghị công nhận",     "submit it for recognition"),
    RECOGNISE       (SUBMITTED,      RECOGNISED,          "11(3)b",  "công nhận",                       "recognise it"),
    REFUSE          (SUBMITTED,      RECOGNITION_REFUSED, "11(3)b",  "từ chối công nhận",               "refuse its recognition");
    // @formatter:on

    private final Stage from;
    private final Stage to;
    private final Article article;
    private final String vi;
    private final String en;

    Step(Stage from, Stage to, String article, String vi, String en) {
        this.from = from;
        this.to = to;
        this.article = Article.of(Act.DECREE_61_2023, article);
        this.vi = vi;
        this.en = en;
    }

    /** @return the stage in which the step leaves a covenant */
    public Stage leadsTo() {
        return to;
    }

    /** @return empty when the step may be taken at this stage; else why not */
    public Optional<BrokenRule> check(Stage now) {
        return now == from
                ? Optional.empty()
                : Optional.of(BrokenRule.of("illegal-step", article,
                        "Không thể " + vi + " khi hương ước, quy ước ở bước: " + now.vi(),
                        "It is not possible to " + en + " while the covenant is at the stage " + now));
    }
}
