package vn.danchu.consultation.minutes.rules;

import static vn.danchu.consultation.minutes.rules.MinutesState.CONFIRMED;
import static vn.danchu.consultation.minutes.rules.MinutesState.ENTERED;
import static vn.danchu.consultation.minutes.rules.MinutesState.REPLACED;
import static vn.danchu.consultation.minutes.rules.MinutesState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.lifecycle.Step;
import vn.danchu.platform.law.lifecycle.Transition;

/** The life of minutes that were kept on paper: two people confirm them, only then do they decide. */
public enum MinutesStep implements Step<MinutesState> {
    // @formatter:off
    //       may start from       leads to   in Vietnamese              in English
    CONFIRM (EnumSet.of(ENTERED), CONFIRMED, "xác nhận biên bản họp",   "confirm the minutes"),
    REPLACE (EnumSet.of(ENTERED), REPLACED,  "ghi lại biên bản họp",    "enter the minutes anew"),
    WITHDRAW(EnumSet.of(ENTERED), WITHDRAWN, "rút lại biên bản đã ghi", "take the minutes back");
    // @formatter:on

    private final Transition<MinutesState> transition;

    MinutesStep(Set<MinutesState> from, MinutesState to, String vi, String en) {
        transition = new Transition<>(from, to, Article.of(Act.DECREE_59_2023, "3(5)d"), vi, en);
    }

    @Override
    public Transition<MinutesState> transition() {
        return transition;
    }
}
