package vn.danchu.consultation.dismissal.rules;

import static vn.danchu.consultation.dismissal.rules.DismissalState.ANNULLED;
import static vn.danchu.consultation.dismissal.rules.DismissalState.DECLINED;
import static vn.danchu.consultation.dismissal.rules.DismissalState.DISMISSED;
import static vn.danchu.consultation.dismissal.rules.DismissalState.FILED;
import static vn.danchu.consultation.dismissal.rules.DismissalState.HEAD_LEFT;
import static vn.danchu.consultation.dismissal.rules.DismissalState.NOT_AGREED;
import static vn.danchu.consultation.dismissal.rules.DismissalState.PROPOSED;
import static vn.danchu.consultation.dismissal.rules.DismissalState.STAYS_IN_OFFICE;
import static vn.danchu.consultation.dismissal.rules.DismissalState.VILLAGE_ENDED;
import static vn.danchu.consultation.dismissal.rules.DismissalState.VOTED_FOR;
import static vn.danchu.consultation.dismissal.rules.DismissalState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The way of a dismissal, Decree 59/2023 Art. 9: from where each step may be taken, and where it leads. */
public enum DismissalStep implements Step<DismissalState> {
    // @formatter:off
    //                   may start from               leads to         rests on  in Vietnamese                             in English
    // The Front head proposes to the commune chair, who considers it.
    PUT_TO_HOUSEHOLDS   (EnumSet.of(PROPOSED),        FILED,           "9(1)b",  "đưa đề nghị cho thôi ra họp",            "put the proposal before the households"),
    DECLINE             (EnumSet.of(PROPOSED),        DECLINED,        "9(1)b",  "không đưa đề nghị cho thôi ra họp",      "decline the proposal"),
    MEET                (EnumSet.of(FILED),           null,            "9(2)",   "họp về việc cho thôi",                   "hold a meeting on the dismissal"),
    WITHDRAW            (EnumSet.of(PROPOSED, FILED), WITHDRAWN,       "9(1)",   "rút đề nghị cho thôi",                   "take back the dismissal"),
    AGREE               (EnumSet.of(FILED),           VOTED_FOR,       "9(3)",   "biểu quyết cho thôi",                    "vote for the dismissal"),
    NOT_AGREE           (EnumSet.of(FILED),           NOT_AGREED,      "9(3)",   "biểu quyết không cho thôi",              "vote against the dismissal"),
    RECOGNISE           (EnumSet.of(VOTED_FOR),       DISMISSED,       "9(3)",   "công nhận kết quả cho thôi",             "recognise the dismissal"),
    REFUSE              (EnumSet.of(VOTED_FOR),       STAYS_IN_OFFICE, "9(3)",   "không công nhận kết quả cho thôi",       "refuse to recognise the dismissal"),
    DISMISS_BY_COMMITTEE(EnumSet.of(NOT_AGREED),      DISMISSED,       "9(3)",   "quyết định cho thôi thay cuộc họp",      "dismiss in the place of the community"),
    KEEP_BY_COMMITTEE   (EnumSet.of(NOT_AGREED),      STAYS_IN_OFFICE, "9(3)",   "quyết định không cho thôi thay cuộc họp", "keep the head in the place of the community"),
    ELECT_SUCCESSOR     (EnumSet.of(DISMISSED),       null,            "9(3)",   "quyết định bầu người mới",               "decide to elect a successor"),
    LOSE_ELECTION       (EnumSet.of(DISMISSED),       null,            "9(3)",   "ghi nhận việc hủy cuộc bầu cử",          "note that the election is called off"),
    ANNUL               (EnumSet.of(VOTED_FOR, DISMISSED), ANNULLED, Act.LAW_10_2022, "22(2)", "bãi bỏ kết quả cho thôi", "annul the dismissal"),
    LAPSE               (EnumSet.of(PROPOSED, FILED, VOTED_FOR, NOT_AGREED), HEAD_LEFT, "9(1)", "kết thúc việc cho thôi người không còn giữ chức vụ", "end the dismissal of a head who has left"),
    END_WITH_VILLAGE    (EnumSet.of(PROPOSED, FILED, VOTED_FOR, NOT_AGREED), VILLAGE_ENDED, Act.DECREE_185_2026, "8", "kết thúc việc cho thôi cùng với thôn", "end the dismissal with the village");
    // @formatter:on

    private final Transition<DismissalState> transition;

    DismissalStep(Set<DismissalState> from, DismissalState to, String article, String vi, String en) {
        this(from, to, Act.DECREE_59_2023, article, vi, en);
    }

    DismissalStep(Set<DismissalState> from, DismissalState to, Act act, String article, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(act, article), vi, en);
    }

    @Override
    public Transition<DismissalState> transition() {
        return transition;
    }
}
