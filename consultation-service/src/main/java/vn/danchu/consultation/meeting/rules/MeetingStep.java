package vn.danchu.consultation.meeting.rules;

import static vn.danchu.consultation.meeting.rules.MeetingState.ANNOUNCED;
import static vn.danchu.consultation.meeting.rules.MeetingState.CALLED;
import static vn.danchu.consultation.meeting.rules.MeetingState.CANCELLED;
import static vn.danchu.consultation.meeting.rules.MeetingState.CLOSED;
import static vn.danchu.consultation.meeting.rules.MeetingState.IN_SESSION;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** The life of a community meeting, Decree 59/2023 Art. 3: from where each step may be taken, and where it leads. */
public enum MeetingStep {
    // @formatter:off
    //               may start from                     leads to    rests on  in Vietnamese
    GIVE_NOTICE     (EnumSet.of(CALLED),                ANNOUNCED,  "3(3)",   "thông báo về cuộc họp"),
    SEND_PAPERS     (EnumSet.of(CALLED, ANNOUNCED),     null,       "3(4)",   "gửi tài liệu"),
    CANCEL          (EnumSet.of(CALLED, ANNOUNCED),     CANCELLED,  "3(1)",   "hủy cuộc họp"),
    OPEN_IT         (EnumSet.of(ANNOUNCED),             IN_SESSION, "3(5)a",  "khai mạc cuộc họp"),
    TAKE_ATTENDANCE (EnumSet.of(ANNOUNCED, IN_SESSION), null,       "3(2)",   "điểm danh"),
    VOTE            (EnumSet.of(IN_SESSION),            null,       "3(5)c",  "biểu quyết"),
    CLOSE           (EnumSet.of(IN_SESSION),            CLOSED,     "3(5)d",  "kết thúc cuộc họp");
    // @formatter:on

    private final Set<MeetingState> from;
    private final MeetingState to;
    private final Article article;
    private final String vi;

    MeetingStep(Set<MeetingState> from, MeetingState to, String article, String vi) {
        this.from = from;
        this.to = to;
        this.article = Article.of(Act.DECREE_59_2023, article);
        this.vi = vi;
    }

    /** @return the state after the step; the same state for a step that is taken many times */
    public MeetingState after(MeetingState now) {
        return to == null ? now : to;
    }

    /** @return empty when the step may be taken in this state; else why not */
    public Optional<BrokenRule> check(MeetingState now) {
        return from.contains(now)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("illegal-step", article,
                        "Không thể " + vi + " khi cuộc họp ở trạng thái " + now,
                        "The step " + name() + " is not possible while the meeting is " + now));
    }
}
