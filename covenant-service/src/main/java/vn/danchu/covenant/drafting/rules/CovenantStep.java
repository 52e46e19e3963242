package vn.danchu.covenant.drafting.rules;

import static vn.danchu.covenant.drafting.rules.Stage.ADOPTED;
import static vn.danchu.covenant.drafting.rules.Stage.FINAL_DRAFT;
import static vn.danchu.covenant.drafting.rules.Stage.NOT_ADOPTED;
import static vn.danchu.covenant.drafting.rules.Stage.RECOGNISED;
import static vn.danchu.covenant.drafting.rules.Stage.RECOGNITION_REFUSED;
import static vn.danchu.covenant.drafting.rules.Stage.SUBMITTED;
import static vn.danchu.covenant.drafting.rules.Stage.VOTING_MEETING;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The life of a covenant, Decree 61/2023 Art. 9 to 11: from where each step may be taken, and where it leads. */
public enum CovenantStep implements Step<Stage> {
    // @formatter:off
    //          may start from              leads to             rests on  in Vietnamese                                       in English
    REVISE     (EnumSet.of(FINAL_DRAFT),    FINAL_DRAFT,         "9(4)",   "sửa dự thảo",                                      "change the draft of the covenant"),
    POST       (EnumSet.of(FINAL_DRAFT),    FINAL_DRAFT,         "9(1)",   "ghi nhận việc niêm yết dự thảo",                   "record the posting of the covenant"),
    PUT_TO_VOTE(EnumSet.of(FINAL_DRAFT),    VOTING_MEETING,      "10",     "đưa hương ước, quy ước ra biểu quyết",             "put the covenant to the vote"),
    ADOPT      (EnumSet.of(VOTING_MEETING), ADOPTED,             "10",     "ghi nhận việc thông qua hương ước, quy ước",       "record the adoption of the covenant"),
    REJECT     (EnumSet.of(VOTING_MEETING), NOT_ADOPTED,         "10",     "ghi nhận việc không thông qua hương ước, quy ước", "record the rejection of the covenant"),
    SUBMIT     (EnumSet.of(ADOPTED),        SUBMITTED,           "11(3)a", "gửi hồ sơ đề nghị công nhận hương ước, quy ước",   "submit the covenant for recognition"),
    RECOGNISE  (EnumSet.of(SUBMITTED),      RECOGNISED,          "11(3)b", "công nhận hương ước, quy ước",                     "recognise the covenant"),
    REFUSE     (EnumSet.of(SUBMITTED),      RECOGNITION_REFUSED, "11(3)b", "từ chối công nhận hương ước, quy ước",             "refuse the recognition of the covenant");
    // @formatter:on

    private final Transition<Stage> transition;

    CovenantStep(Set<Stage> from, Stage to, String article, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(Act.DECREE_61_2023, article), vi, en);
    }

    @Override
    public Transition<Stage> transition() {
        return transition;
    }
}
