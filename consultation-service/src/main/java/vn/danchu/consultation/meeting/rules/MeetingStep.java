package vn.danchu.consultation.meeting.rules;

import static vn.danchu.consultation.meeting.rules.MeetingState.ANNOUNCED;
import static vn.danchu.consultation.meeting.rules.MeetingState.CALLED;
import static vn.danchu.consultation.meeting.rules.MeetingState.CANCELLED;
import static vn.danchu.consultation.meeting.rules.MeetingState.CLOSED;
import static vn.danchu.consultation.meeting.rules.MeetingState.IN_SESSION;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The life of a community meeting, Decree 59/2023 Art. 3: from where each step may be taken, and where it leads. */
public enum MeetingStep implements Step<MeetingState> {
    // @formatter:off
    //              may start from                     leads to    rests on in Vietnamese              in English
    GIVE_NOTICE    (EnumSet.of(CALLED, ANNOUNCED),     ANNOUNCED,  "3(3)",  "thông báo về cuộc họp",   "give notice of the meeting"),
    SEND_PAPERS    (EnumSet.of(CALLED, ANNOUNCED),     null,       "3(4)",  "gửi tài liệu họp",        "send the papers"),
    CANCEL         (EnumSet.of(CALLED, ANNOUNCED),     CANCELLED,  "3(1)",  "hủy cuộc họp",            "cancel the meeting"),
    OPEN_IT        (EnumSet.of(ANNOUNCED),             IN_SESSION, "3(5)a", "khai mạc cuộc họp",       "open the meeting"),
    PRINT_SLIPS    (EnumSet.range(CALLED, IN_SESSION), null,       "3(3)",  "in phiếu dự họp",         "print entry slips"),
    TAKE_ATTENDANCE(EnumSet.of(ANNOUNCED, IN_SESSION), null,       "3(2)",  "điểm danh",               "take attendance"),
    VOTE           (EnumSet.of(IN_SESSION),            null,       "3(5)c", "biểu quyết tại cuộc họp", "vote at the meeting"),
    CLOSE          (EnumSet.of(IN_SESSION),            CLOSED,     "3(5)d", "kết thúc cuộc họp",       "close the meeting");
    // @formatter:on

    private final Transition<MeetingState> transition;

    MeetingStep(Set<MeetingState> from, MeetingState to, String article, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(Act.DECREE_59_2023, article), vi, en);
    }

    @Override
    public Transition<MeetingState> transition() {
        return transition;
    }
}
