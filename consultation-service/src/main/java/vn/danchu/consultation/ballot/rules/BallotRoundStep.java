package vn.danchu.consultation.ballot.rules;

import static vn.danchu.consultation.ballot.rules.BallotRoundState.ANNOUNCED;
import static vn.danchu.consultation.ballot.rules.BallotRoundState.CONFIRMED;
import static vn.danchu.consultation.ballot.rules.BallotRoundState.COUNTED;
import static vn.danchu.consultation.ballot.rules.BallotRoundState.ENTERED;
import static vn.danchu.consultation.ballot.rules.BallotRoundState.ISSUED;
import static vn.danchu.consultation.ballot.rules.BallotRoundState.OUT;
import static vn.danchu.consultation.ballot.rules.BallotRoundState.PLANNED;
import static vn.danchu.consultation.ballot.rules.BallotRoundState.VILLAGE_ENDED;
import static vn.danchu.consultation.ballot.rules.BallotRoundState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The life of a round of household ballots, Decree 59/2023 Art. 4: from where each step may be taken, and where it leads. */
public enum BallotRoundStep implements Step<BallotRoundState> {
    // @formatter:off
    //        may start from                    leads to   rests on in Vietnamese                               in English
    REVISE   (EnumSet.of(PLANNED),              null,      "4(2)",  "sửa kế hoạch phát phiếu",                  "revise the plan"),
    AGREE    (EnumSet.of(PLANNED),              ISSUED,    "4(2)",  "thống nhất ban hành kế hoạch phát phiếu",  "agree to the plan"),
    // What is sent late is sent all the same, and shown as late.
    SEND_PLAN(EnumSet.range(ISSUED, CONFIRMED), null,     "4(2)",  "gửi kế hoạch phát phiếu",                  "send the plan"),
    ANNOUNCE (EnumSet.of(ISSUED),               ANNOUNCED, "4(4)",  "công khai thông tin về việc phát phiếu",   "announce the ballots"),
    BEGIN    (EnumSet.of(ANNOUNCED),            OUT,       "4(6)a", "bắt đầu phát phiếu",                       "begin to hand out ballots"),
    // What was held on paper has two sides, too: what one enters, the other finds on the paper.
    ENTER    (EnumSet.of(OUT),                  ENTERED,   "4(2)",  "ghi lại đợt phát phiếu trên giấy",         "enter ballots held on paper"),
    AGREE_TO_PAPER(EnumSet.of(ENTERED),         OUT,       "4(2)",  "xác nhận đợt phát phiếu trên giấy",        "agree to ballots held on paper"),
    RECORD   (EnumSet.of(OUT),                  null,      "4(6)a", "ghi việc phát và thu phiếu",               "record ballots given out and returned"),
    // Until two have confirmed, the team may count anew.
    COUNT    (EnumSet.of(OUT, COUNTED),         COUNTED,   "4(6)a", "kiểm phiếu",                               "count the ballots"),
    CONFIRM  (EnumSet.of(COUNTED),              null,      "4(6)a", "xác nhận kết quả kiểm phiếu",              "confirm the count"),
    FREEZE   (EnumSet.of(COUNTED),              CONFIRMED, "4(6)b", "công bố kết quả phát phiếu",               "freeze the count"),
    // Once the ballots are counted nobody takes the round back because of what they say.
    WITHDRAW (EnumSet.range(PLANNED, OUT),      WITHDRAWN, "4(2)",  "rút lại kế hoạch phát phiếu",              "withdraw the ballots"),
    END_WITH_VILLAGE(EnumSet.range(PLANNED, OUT), VILLAGE_ENDED, Act.DECREE_185_2026, "8", "kết thúc đợt phát phiếu cùng với thôn", "end the ballots with the village");
    // @formatter:on

    private final Transition<BallotRoundState> transition;

    BallotRoundStep(Set<BallotRoundState> from, BallotRoundState to, String article, String vi, String en) {
        this(from, to, Act.DECREE_59_2023, article, vi, en);
    }

    BallotRoundStep(Set<BallotRoundState> from, BallotRoundState to, Act act, String article, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(act, article), vi, en);
    }

    @Override
    public Transition<BallotRoundState> transition() {
        return transition;
    }
}
