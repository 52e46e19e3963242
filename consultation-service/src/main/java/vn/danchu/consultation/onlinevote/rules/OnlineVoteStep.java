package vn.danchu.consultation.onlinevote.rules;

import static vn.danchu.consultation.onlinevote.rules.OnlineVoteState.AGREED;
import static vn.danchu.consultation.onlinevote.rules.OnlineVoteState.CLOSED;
import static vn.danchu.consultation.onlinevote.rules.OnlineVoteState.OPEN;
import static vn.danchu.consultation.onlinevote.rules.OnlineVoteState.PROPOSED;
import static vn.danchu.consultation.onlinevote.rules.OnlineVoteState.REPORTED;
import static vn.danchu.consultation.onlinevote.rules.OnlineVoteState.VILLAGE_ENDED;
import static vn.danchu.consultation.onlinevote.rules.OnlineVoteState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The life of an online vote, Decree 59/2023 Art. 5: from where each step may be taken, and where it leads. */
public enum OnlineVoteStep implements Step<OnlineVoteState> {
    // @formatter:off
    //       may start from                     leads to   rests on in Vietnamese                                  in English
    AGREE   (EnumSet.of(PROPOSED),              AGREED,    "5(1)a", "thống nhất hình thức biểu quyết trực tuyến",  "agree to the online vote"),
    REPORT  (EnumSet.of(AGREED),                REPORTED,  "5(2)a", "báo cáo Ủy ban nhân dân và Mặt trận cấp xã",  "report the online vote to the commune"),
    CONSENT (EnumSet.of(REPORTED),              null,      "5(2)c", "đồng ý hình thức biểu quyết trực tuyến",      "consent to the online vote"),
    OPEN_IT (EnumSet.of(REPORTED),              OPEN,      "5(3)",  "mở biểu quyết",                               "open the vote"),
    CAST    (EnumSet.of(OPEN),                  null,      "5(3)",  "biểu quyết",                                  "vote"),
    CLOSE   (EnumSet.of(OPEN),                  CLOSED,    "5(4)a", "kết thúc biểu quyết",                         "close the vote"),
    // While one of the two heads does not agree, households do not consent, or the period went by. Never once households vote.
    WITHDRAW(EnumSet.range(PROPOSED, REPORTED), WITHDRAWN, "5(1)a", "rút lại việc biểu quyết trực tuyến",          "withdraw the online vote"),
    END_WITH_VILLAGE(EnumSet.range(PROPOSED, OPEN), VILLAGE_ENDED, Act.DECREE_185_2026, "8", "kết thúc biểu quyết cùng với thôn", "end the vote with the village");
    // @formatter:on

    private final Transition<OnlineVoteState> transition;

    OnlineVoteStep(Set<OnlineVoteState> from, OnlineVoteState to, String article, String vi, String en) {
        this(from, to, Act.DECREE_59_2023, article, vi, en);
    }

    OnlineVoteStep(Set<OnlineVoteState> from, OnlineVoteState to, Act act, String article, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(act, article), vi, en);
    }

    @Override
    public Transition<OnlineVoteState> transition() {
        return transition;
    }
}
