package vn.danchu.consultation.meetingvote.rules;

import static vn.danchu.consultation.meetingvote.rules.MeetingVoteState.CONFIRMED;
import static vn.danchu.consultation.meetingvote.rules.MeetingVoteState.COUNTED;
import static vn.danchu.consultation.meetingvote.rules.MeetingVoteState.OPEN;
import static vn.danchu.consultation.meetingvote.rules.MeetingVoteState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The life of a vote at a meeting, Decree 59/2023 Art. 3(5)c and d: from where each step may be taken, and where it leads. */
public enum MeetingVoteStep implements Step<MeetingVoteState> {
    // @formatter:off
    //             may start from             leads to   rests on in Vietnamese                       in English
    // Until two have confirmed, what was recorded or counted wrongly is corrected, and then confirmed anew.
    RECORD_VOICE  (EnumSet.of(OPEN, COUNTED), null,      "3(5)c", "ghi ý kiến của hộ",                "record a household's voice"),
    COUNT         (EnumSet.of(OPEN, COUNTED), COUNTED,   "3(5)c", "kiểm đếm",                         "count"),
    CONFIRM       (EnumSet.of(COUNTED),       null,      "3(5)d", "xác nhận kết quả",                 "confirm the count"),
    FREEZE        (EnumSet.of(COUNTED),       CONFIRMED, "3(5)d", "công bố kết quả",                  "announce the result"),
    // The count is announced at the meeting: nobody takes a vote back because of what it says.
    WITHDRAW      (EnumSet.of(OPEN),          WITHDRAWN, "3(5)c", "rút lại lượt biểu quyết",          "take the vote back"),
    // That too few are there says nothing of anybody's will; more may come.
    TAKE_BACK_LACK(EnumSet.of(COUNTED),       WITHDRAWN, "3(5)c", "rút lại việc ghi nhận không đủ hộ", "take back that too few are there");
    // @formatter:on

    private final Transition<MeetingVoteState> transition;

    MeetingVoteStep(Set<MeetingVoteState> from, MeetingVoteState to, String article, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(Act.DECREE_59_2023, article), vi, en);
    }

    @Override
    public Transition<MeetingVoteState> transition() {
        return transition;
    }
}
