package vn.danchu.consultation.onlinevote.rules;

import static vn.danchu.consultation.onlinevote.rules.OnlineVoteState.AGREED;
import static vn.danchu.consultation.onlinevote.rules.OnlineVoteState.CLOSED;
import static vn.danchu.consultation.onlinevote.rules.OnlineVoteState.OPEN;
import static vn.danchu.consultation.onlinevote.rules.OnlineVoteState.PROPOSED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** The life of an online vote, Decree 59/2023 Art. 5: from where each step may be taken, and where it leads. */
public enum OnlineVoteStep {
    // @formatter:off
    //       may start from                leads to  rests on  in Vietnamese
    AGREE   (EnumSet.of(PROPOSED),         AGREED,   "5(1)a",  "thống nhất hình thức biểu quyết trực tuyến"),
    CONSENT (EnumSet.of(PROPOSED, AGREED), null,     "5(2)c",  "đồng ý hình thức biểu quyết trực tuyến"),
    OPEN_IT (EnumSet.of(AGREED),           OPEN,     "5(3)",   "mở biểu quyết"),
    CAST    (EnumSet.of(OPEN),             null,     "5(3)",   "biểu quyết"),
    CLOSE   (EnumSet.of(OPEN),             CLOSED,   "5(4)a",  "kết thúc biểu quyết");
    // @formatter:on

    private final Set<OnlineVoteState> from;
    private final OnlineVoteState to;
    private final Article article;
    private final String vi;

    OnlineVoteStep(Set<OnlineVoteState> from, OnlineVoteState to, String article, String vi) {
        this.from = from;
        this.to = to;
        this.article = Article.of(Act.DECREE_59_2023, article);
        this.vi = vi;
    }

    /** @return the state after the step; the same state for a step that households take one by one */
    public OnlineVoteState after(OnlineVoteState now) {
        return to == null ? now : to;
    }

    /** @return empty when the step may be taken in this state; else why not */
    public Optional<BrokenRule> check(OnlineVoteState now) {
        return from.contains(now)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("illegal-step", article,
                        "Không thể " + vi + " khi cuộc biểu quyết ở trạng thái " + now,
                        "The step " + name() + " is not possible in the state " + now));
    }
}
