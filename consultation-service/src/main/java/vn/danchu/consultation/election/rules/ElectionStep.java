package vn.danchu.consultation.election.rules;

import static vn.danchu.consultation.election.rules.ElectionState.ANNOUNCED;
import static vn.danchu.consultation.election.rules.ElectionState.ANNULLED;
import static vn.danchu.consultation.election.rules.ElectionState.CALLED_OFF;
import static vn.danchu.consultation.election.rules.ElectionState.ELECTED;
import static vn.danchu.consultation.election.rules.ElectionState.IN_PREPARATION;
import static vn.danchu.consultation.election.rules.ElectionState.NOBODY_ELECTED;
import static vn.danchu.consultation.election.rules.ElectionState.RECOGNISED;
import static vn.danchu.consultation.election.rules.ElectionState.REFUSED;
import static vn.danchu.consultation.election.rules.ElectionState.TO_BE_REPEATED;
import static vn.danchu.consultation.election.rules.ElectionState.VILLAGE_ENDED;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The way of an election, Decree 59/2023 Art. 3 and 6 to 8: from where each step may be taken, and where it leads. */
public enum ElectionStep implements Step<ElectionState> {
    // @formatter:off
    //             may start from                                leads to        rests on  in Vietnamese                          in English
    FIX_CANDIDATES(EnumSet.of(IN_PREPARATION),                   null,           "6(2)",   "lập danh sách người ứng cử",          "fix the list of candidates"),
    SET_UP_TEAM   (EnumSet.of(IN_PREPARATION),                   null,           "6(1)b",  "thành lập Tổ bầu cử",                 "set up the election team"),
    ANNOUNCE      (EnumSet.of(IN_PREPARATION),                   ANNOUNCED,      "6(1)b",  "thông báo các quyết định về bầu cử",  "announce the election"),
    // People who were told another day are told anew.
    POSTPONE      (EnumSet.of(IN_PREPARATION, ANNOUNCED),        IN_PREPARATION, "6(1)a",  "lùi ngày bầu cử",                     "postpone the election"),
    CALL_OFF      (EnumSet.of(IN_PREPARATION, ANNOUNCED),        CALLED_OFF,     "6(1)a",  "hủy cuộc bầu cử",                     "call the election off"),
    CALL_MEETING  (EnumSet.of(IN_PREPARATION, ANNOUNCED),        null,           "3(1)b",  "triệu tập cuộc họp bầu cử",           "call the meeting of the election"),
    VOTE          (EnumSet.of(ANNOUNCED),                        null,           "3(5)b",  "bầu cử",                              "hold the election"),
    ELECT         (EnumSet.of(ANNOUNCED),                        ELECTED,        "3(5)d",  "ghi nhận người trúng cử",             "declare somebody elected"),
    ELECT_NOBODY  (EnumSet.of(ANNOUNCED),                        NOBODY_ELECTED, "3(5)d",  "ghi nhận không có người trúng cử",    "declare nobody elected"),
    RECOGNISE     (EnumSet.of(ELECTED),                          RECOGNISED,     "8",      "công nhận kết quả bầu cử",            "recognise the election"),
    REFUSE        (EnumSet.of(ELECTED),                          REFUSED,        "8",      "không công nhận kết quả bầu cử",      "refuse to recognise the election"),
    ORDER_REPEAT  (EnumSet.of(ELECTED, NOBODY_ELECTED),          TO_BE_REPEATED, "8",      "quyết định bầu lại",                  "order the election to be repeated"),
    ANNUL         (EnumSet.of(ELECTED, RECOGNISED), ANNULLED, Act.LAW_10_2022, "22(2)", "bãi bỏ kết quả bầu cử", "annul the election"),
    END_WITH_VILLAGE(EnumSet.of(IN_PREPARATION, ANNOUNCED, ELECTED, NOBODY_ELECTED), VILLAGE_ENDED, Act.DECREE_185_2026, "8", "kết thúc cuộc bầu cử cùng với thôn", "end the election with the village");
    // @formatter:on

    private final Transition<ElectionState> transition;

    ElectionStep(Set<ElectionState> from, ElectionState to, String article, String vi, String en) {
        this(from, to, Act.DECREE_59_2023, article, vi, en);
    }

    ElectionStep(Set<ElectionState> from, ElectionState to, Act act, String article, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(act, article), vi, en);
    }

    @Override
    public Transition<ElectionState> transition() {
        return transition;
    }
}
