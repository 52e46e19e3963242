package vn.danchu.consultation.decision.rules;

import static vn.danchu.consultation.decision.rules.DecisionState.ABOLISHED;
import static vn.danchu.consultation.decision.rules.DecisionState.ADOPTED;
import static vn.danchu.consultation.decision.rules.DecisionState.ANNULLED;
import static vn.danchu.consultation.decision.rules.DecisionState.RECEIVED;
import static vn.danchu.consultation.decision.rules.DecisionState.RECOGNISED;
import static vn.danchu.consultation.decision.rules.DecisionState.RECOGNITION_REFUSED;
import static vn.danchu.consultation.decision.rules.DecisionState.REJECTED;
import static vn.danchu.consultation.decision.rules.DecisionState.REPLACED;
import static vn.danchu.consultation.decision.rules.DecisionState.SENT;
import static vn.danchu.consultation.decision.rules.DecisionState.STANDING;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/**
 * The life of a decision after the vote, Law 10/2022/QH15 Art. 20 to 23: from where each step may be taken, and where it
 * leads. Who takes it stands with {@link Recognition} and {@link Body}.
 */
public enum DecisionStep {
    // @formatter:off
    //               may start from                                         leads to             rests on  in Vietnamese                 in English
    SIGN            (EnumSet.of(REJECTED, ADOPTED, RECOGNISED),             null,                "20(2)g", "ghi người ký",               "name its signatories"),
    SEND            (EnumSet.of(ADOPTED, RECOGNISED),                       SENT,                "20(3)",  "gửi quyết định",             "send it"),
    RECEIVE         (EnumSet.of(SENT, RECEIVED, RECOGNISED,
                                RECOGNITION_REFUSED),                       RECEIVED,            "21(2)",  "tiếp nhận quyết định",       "receive it"),
    RECOGNISE       (EnumSet.of(RECEIVED),                                  RECOGNISED,          "21(2)",  "công nhận",                  "recognise it"),
    REFUSE          (EnumSet.of(RECEIVED),                                  RECOGNITION_REFUSED, "21(2)",  "từ chối công nhận",          "refuse its recognition"),
    // The covenant's own file is answered, whatever has become of this paper.
    COVENANT_RECOGNISED(EnumSet.of(ADOPTED, SENT, RECEIVED),                RECOGNISED,          "21(2)",  "ghi nhận việc công nhận",    "note its recognition"),
    COVENANT_REFUSED(EnumSet.of(ADOPTED, SENT, RECEIVED),                   RECOGNITION_REFUSED, "21(2)",  "ghi nhận việc từ chối",      "note the refusal"),
    PUBLISH_RESULT  (EnumSet.allOf(DecisionState.class),                    null,                "23(2)",  "công khai kết quả",          "publish its result"),
    // What was collected and spent under a decision is owed to the people also after its end.
    REPORT_EXECUTION(EnumSet.complementOf(EnumSet.of(REJECTED,
                                                     RECOGNITION_REFUSED)), null,                "23(2)",  "báo cáo kết quả thực hiện",  "report on its execution"),
    REQUEST_CHANGE  (STANDING,                                              null,                "22(2)",  "đề nghị sửa đổi, thay thế",  "ask for its change"),
    ANNUL           (STANDING,                                              ANNULLED,            "22(2)",  "bãi bỏ",                     "annul it"),
    AMEND           (STANDING,                                              null,                "22(3)",  "sửa đổi, bổ sung",           "amend it"),
    REPLACE         (STANDING,                                              REPLACED,            "22(3)",  "thay thế",                   "replace it"),
    ABOLISH         (STANDING,                                              ABOLISHED,           "22(3)",  "tự bãi bỏ",                  "abolish it");
    // @formatter:on

    private final Set<DecisionState> from;
    private final DecisionState to;
    private final Article article;
    private final String vi;
    private final String en;

    DecisionStep(Set<DecisionState> from, DecisionState to, String article, String vi, String en) {
        this.from = from;
        this.to = to;
        this.article = Article.of(Act.LAW_10_2022, article);
        this.vi = vi;
        this.en = en;
    }

    /** @return the state after the step; a step never leads back, so a late receipt leaves a recognised decision recognised */
    public DecisionState after(DecisionState now) {
        return to == null || to.compareTo(now) < 0 ? now : to;
    }

    /** @return empty when the step may be taken in this state; else why not */
    public Optional<BrokenRule> check(DecisionState now) {
        return from.contains(now)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("illegal-step", article,
                        "Không thể " + vi + " khi quyết định ở trạng thái: " + now.vi(),
                        "It is not possible to " + en + " while the decision is in the state " + now));
    }
}
