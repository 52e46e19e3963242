package vn.danchu.consultation.matter.rules;

import static vn.danchu.consultation.matter.rules.MatterState.CLOSED;
import static vn.danchu.consultation.matter.rules.MatterState.DECIDED;
import static vn.danchu.consultation.matter.rules.MatterState.IN_VOTE;
import static vn.danchu.consultation.matter.rules.MatterState.LAPSED;
import static vn.danchu.consultation.matter.rules.MatterState.OPEN;
import static vn.danchu.consultation.matter.rules.MatterState.PROPOSED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The life of a matter, Law 10/2022/QH15 Art. 16 to 21: from where each step may be taken, and where it leads. */
public enum MatterStep implements Step<MatterState> {
    // @formatter:off
    //                 may start from               leads to  rests on                in Vietnamese                              in English
    AGREE              (EnumSet.of(PROPOSED),       OPEN,     "16(2)",                "thống nhất nội dung",                     "agree to the matter"),
    PREPARE_VOTE       (EnumSet.of(OPEN),           null,     "17(1)",                "chuẩn bị biểu quyết",                     "prepare a vote on the matter"),
    PUT_TO_VOTE        (EnumSet.of(OPEN),           IN_VOTE,  "17(1)",                "đưa nội dung ra biểu quyết",              "put the matter to the vote"),
    TAKE_BACK          (EnumSet.of(IN_VOTE),        OPEN,     "17(1)",                "rút lại việc biểu quyết",                 "take the vote back"),
    NOTE_FAILED_MEETING(EnumSet.of(OPEN),           null,     "19(1)b",               "ghi nhận cuộc họp không đủ hộ",           "note that too few households met"),
    // An undecided count leaves the matter open, and its minutes decide it from there.
    DECIDE             (EnumSet.of(OPEN, IN_VOTE),  DECIDED,  "21(1)",                "quyết định nội dung",                     "decide the matter"),
    LAPSE              (EnumSet.of(OPEN, IN_VOTE),  LAPSED,   "21(1)",                "khép lại khi xã đã kết luận",             "let the matter lapse"),
    PASS_ON            (EnumSet.of(PROPOSED, OPEN), null,     Act.DECREE_185_2026, "8", "chuyển nội dung cho thôn thay thế",     "pass the matter on to the village that takes the place"),
    CLOSE              (EnumSet.of(PROPOSED, OPEN), CLOSED,   "16(2)",                "khép lại nội dung",                       "close the matter");
    // @formatter:on

    private final Transition<MatterState> transition;

    MatterStep(Set<MatterState> from, MatterState to, String article, String vi, String en) {
        this(from, to, Act.LAW_10_2022, article, vi, en);
    }

    MatterStep(Set<MatterState> from, MatterState to, Act act, String article, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(act, article), vi, en);
    }

    @Override
    public Transition<MatterState> transition() {
        return transition;
    }

    /** Says in the matter's own words what stands in the way. */
    @Override
    public Optional<BrokenRule> check(MatterState now) {
        return Step.super.check(now).map(broken -> inTheWay(now));
    }

    private BrokenRule inTheWay(MatterState now) {
        if (this == AGREE) {
            return ProposalAgreement.notPending();
        }
        if (this == TAKE_BACK) {
            return MatterVoting.notInVote();
        }
        if (now == PROPOSED) {
            return ProposalAgreement.missing();
        }
        if (this != DECIDE) {
            return MatterVoting.inVoteOrOver();
        }
        return now == LAPSED ? MatterVoting.communeConcluded() : MatterVoting.decided();
    }
}
