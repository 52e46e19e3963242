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
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/**
 * The life of a decision after the vote, Law 10/2022/QH15 Art. 20 to 23: from where each step may be taken, and where it
 * leads. Who takes it stands with {@link Recognition} and {@link Body}.
 */
public enum DecisionStep implements Step<DecisionState> {
    // @formatter:off
    //               may start from                                         leads to             rests on  in Vietnamese                   in English
    SIGN            (EnumSet.of(REJECTED, ADOPTED, RECOGNISED),             null,                "20(2)g", "ghi người ký quyết định",      "name the signatories of the decision"),
    // No decision comes of it: who may propose may propose it once more.
    PUT_AGAIN       (EnumSet.of(REJECTED),                                  null,                "16(2)",  "đưa lại nội dung",             "put again the matter of the decision"),
    SEND            (EnumSet.of(ADOPTED, RECOGNISED),                       SENT,                "20(3)",  "gửi quyết định",               "send the decision"),
    RECEIVE         (EnumSet.of(SENT, RECEIVED, RECOGNISED,
                                RECOGNITION_REFUSED),                       RECEIVED,            "21(2)",  "tiếp nhận quyết định",         "receive the decision"),
    RECOGNISE       (EnumSet.of(RECEIVED),                                  RECOGNISED,          "21(2)",  "công nhận quyết định",         "recognise the decision"),
    REFUSE          (EnumSet.of(RECEIVED),                                  RECOGNITION_REFUSED, "21(2)",  "từ chối công nhận quyết định", "refuse the recognition of the decision"),
    // The covenant's own file is answered, whatever has become of this paper.
    COVENANT_RECOGNISED(EnumSet.of(ADOPTED, SENT, RECEIVED),                RECOGNISED,          "21(2)",  "ghi nhận việc công nhận",      "note the recognition of the decision"),
    COVENANT_REFUSED(EnumSet.of(ADOPTED, SENT, RECEIVED),                   RECOGNITION_REFUSED, "21(2)",  "ghi nhận việc từ chối",        "note the refusal of the decision"),
    PUBLISH_RESULT  (EnumSet.allOf(DecisionState.class),                    null,                "23(2)",  "công khai quyết định",         "publish the result of the decision"),
    // What was collected and spent under a decision is owed to the people also after its end.
    REPORT_EXECUTION(EnumSet.complementOf(EnumSet.of(REJECTED,
                                                     RECOGNITION_REFUSED)), null,                "23(2)",  "báo cáo thực hiện quyết định", "report on the execution of the decision"),
    REQUEST_CHANGE  (STANDING,                                              null,                "22(2)",  "đề nghị sửa đổi quyết định",   "ask for a change of the decision"),
    ANNUL           (STANDING,                                              ANNULLED,            "22(2)",  "bãi bỏ quyết định",            "annul the decision"),
    // A village's part in a result of the commune is put right also where it was counted as rejected.
    ANNUL_PART      (EnumSet.of(REJECTED, ADOPTED, SENT, RECEIVED),         ANNULLED,            "22(2)",  "bãi bỏ kết quả của thôn",      "annul the result of the village"),
    AMEND           (STANDING,                                              null,                "22(3)",  "sửa đổi, bổ sung quyết định",  "amend the decision"),
    REPLACE         (STANDING,                                              REPLACED,            "22(3)",  "thay thế quyết định",          "replace the decision"),
    ABOLISH         (STANDING,                                              ABOLISHED,           "22(3)",  "tự bãi bỏ quyết định",         "abolish the decision");
    // @formatter:on

    private final Transition<DecisionState> transition;

    DecisionStep(Set<DecisionState> from, DecisionState to, String article, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(Act.LAW_10_2022, article), vi, en);
    }

    @Override
    public Transition<DecisionState> transition() {
        return transition;
    }

    /** A step never leads back, so a late receipt leaves a recognised decision recognised. */
    @Override
    public DecisionState after(DecisionState now) {
        DecisionState to = Step.super.after(now);
        return to.compareTo(now) < 0 ? now : to;
    }
}
