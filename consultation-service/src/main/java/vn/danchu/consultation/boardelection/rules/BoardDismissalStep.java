package vn.danchu.consultation.boardelection.rules;

import static vn.danchu.consultation.boardelection.rules.BoardDismissalState.ANNULLED;
import static vn.danchu.consultation.boardelection.rules.BoardDismissalState.ASKED;
import static vn.danchu.consultation.boardelection.rules.BoardDismissalState.DISMISSED;
import static vn.danchu.consultation.boardelection.rules.BoardDismissalState.NOT_AGREED;
import static vn.danchu.consultation.boardelection.rules.BoardDismissalState.STAYS_ON_BOARD;
import static vn.danchu.consultation.boardelection.rules.BoardDismissalState.VOTED_FOR;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The way of the dismissal of a member of a board: from where each step may be taken, and where it leads. */
public enum BoardDismissalStep implements Step<BoardDismissalState> {
    // @formatter:off
    //        may start from         leads to        rests on                        in Vietnamese                            in English
    AGREE    (EnumSet.of(ASKED),     VOTED_FOR,      Act.LAW_10_2022, "36(2)",       "biểu quyết cho thôi thành viên",        "vote for the dismissal of the member"),
    NOT_AGREE(EnumSet.of(ASKED),     NOT_AGREED,     Act.LAW_10_2022, "36(2)",       "biểu quyết không cho thôi thành viên",  "vote against the dismissal of the member"),
    RECOGNISE(EnumSet.of(VOTED_FOR), DISMISSED,      Act.LAW_10_2022, "21(2)",       "công nhận việc cho thôi thành viên",    "recognise the dismissal of the member"),
    REFUSE   (EnumSet.of(VOTED_FOR), STAYS_ON_BOARD, Act.LAW_10_2022, "21(2)",       "không công nhận việc cho thôi",         "refuse to recognise the dismissal of the member"),
    ANNUL    (EnumSet.of(VOTED_FOR, NOT_AGREED, DISMISSED, STAYS_ON_BOARD), ANNULLED, Act.LAW_10_2022, "22(2)", "bãi bỏ kết quả cho thôi thành viên", "annul the dismissal of the member");
    // @formatter:on

    private final Transition<BoardDismissalState> transition;

    BoardDismissalStep(Set<BoardDismissalState> from, BoardDismissalState to, Act act, String article, String vi,
            String en) {
        transition = new Transition<>(from, to, Article.of(act, article), vi, en);
    }

    @Override
    public Transition<BoardDismissalState> transition() {
        return transition;
    }
}
