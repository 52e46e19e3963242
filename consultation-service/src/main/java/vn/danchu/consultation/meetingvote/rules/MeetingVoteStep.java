package vn.danchu.consultation.meetingvote.rules;

import static vn.danchu.consultation.meetingvote.rules.MeetingVoteState.CONFIRMED;
import static vn.danchu.consultation.meetingvote.rules.MeetingVoteState.COUNTED;
import static vn.danchu.consultation.meetingvote.rules.MeetingVoteState.OPEN;
import static vn.danchu.consultation.meetingvote.rules.MeetingVoteState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** The life of a vote at a meeting, Decree 59/2023 Art. 3(5)c and d: from where each step may be taken, and where it leads. */
public enum MeetingVoteStep {
    // @formatter:off
    //           may start from              leads to   rests on  in Vietnamese
    RECORD_VOICE(EnumSet.of(OPEN),           null,      "3(5)c",  "ghi ý kiến của hộ"),
    COUNT       (EnumSet.of(OPEN),           COUNTED,   "3(5)c",  "kiểm đếm"),
    CONFIRM     (EnumSet.of(COUNTED),        null,      "3(5)d",  "xác nhận kết quả"),
    FREEZE      (EnumSet.of(COUNTED),        CONFIRMED, "3(5)d",  "công bố kết quả"),
    WITHDRAW    (EnumSet.of(OPEN, COUNTED),  WITHDRAWN, "3(5)c",  "rút lại lượt biểu quyết");
    // @formatter:on

    private final Set<MeetingVoteState> from;
    private final MeetingVoteState to;
    private final Article article;
    private final String vi;

    MeetingVoteStep(Set<MeetingVoteState> from, MeetingVoteState to, String article, String vi) {
        this.from = from;
        this.to = to;
        this.article = Article.of(Act.DECREE_59_2023, article);
        this.vi = vi;
    }

    /** @return the state after the step; the same state for a step that is taken many times */
    public MeetingVoteState after(MeetingVoteState now) {
        return to == null ? now : to;
    }

    /** @return empty when the step may be taken in this state; else why not */
    public Optional<BrokenRule> check(MeetingVoteState now) {
        return from.contains(now)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("illegal-step", article,
                        "Không thể " + vi + " khi lượt biểu quyết ở trạng thái " + now,
                        "The step " + name() + " is not possible while the vote is " + now));
    }
}
