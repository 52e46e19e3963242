package vn.danchu.inspectionboard.election.rules;

import static vn.danchu.inspectionboard.election.rules.ElectionStage.ANNULLED;
import static vn.danchu.inspectionboard.election.rules.ElectionStage.BEFORE_HOUSEHOLDS;
import static vn.danchu.inspectionboard.election.rules.ElectionStage.CALLED;
import static vn.danchu.inspectionboard.election.rules.ElectionStage.CLOSED;
import static vn.danchu.inspectionboard.election.rules.ElectionStage.ELECTED;
import static vn.danchu.inspectionboard.election.rules.ElectionStage.NOT_ELECTED;
import static vn.danchu.inspectionboard.election.rules.ElectionStage.RECOGNISED;
import static vn.danchu.inspectionboard.election.rules.ElectionStage.RECOGNITION_REFUSED;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The life of an election, Law 10/2022/QH15 Art. 15(5), 21 and 22. What the households did is told by the consultation service. */
public enum ElectionStep implements Step<ElectionStage> {
    // @formatter:off
    //           may start from                                leads to             rests on  in Vietnamese                              in English
    OPEN_MATTER (EnumSet.of(CALLED),                           BEFORE_HOUSEHOLDS,   "15(5)",  "mở việc bầu thành viên Ban",              "open the matter of the election"),
    ELECT       (EnumSet.of(BEFORE_HOUSEHOLDS),                ELECTED,             "21(1)",  "ghi nhận kết quả bầu thành viên Ban",     "record that the members were elected"),
    FAIL        (EnumSet.of(BEFORE_HOUSEHOLDS),                NOT_ELECTED,         "21(1)",  "ghi nhận việc bầu không đạt",             "record that the share was not reached"),
    CLOSE       (EnumSet.of(CALLED, BEFORE_HOUSEHOLDS),        CLOSED,              "15(5)",  "kết thúc việc bầu mà không biểu quyết",   "end the election without a vote"),
    RECOGNISE   (EnumSet.of(ELECTED),                          RECOGNISED,          "21(2)",  "ghi nhận việc công nhận kết quả bầu",     "record the recognition of the election"),
    REFUSE      (EnumSet.of(ELECTED),                          RECOGNITION_REFUSED, "21(2)",  "ghi nhận việc từ chối công nhận",         "record that the recognition was refused"),
    ANNUL       (EnumSet.of(ELECTED, RECOGNISED),              ANNULLED,            "22(2)",  "ghi nhận việc bãi bỏ quyết định bầu",     "record that the decision was annulled");
    // @formatter:on

    private final Transition<ElectionStage> transition;

    ElectionStep(Set<ElectionStage> from, ElectionStage to, String article, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(Act.LAW_10_2022, article), vi, en);
    }

    @Override
    public Transition<ElectionStage> transition() {
        return transition;
    }
}
