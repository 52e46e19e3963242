package vn.danchu.consultation.roll.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/**
 * Against which households a share is held: all that the village has on the day of the act, Law 10/2022/QH15 Art. 21(1), by
 * whose number the decision must give account, Art. 20(2)b.
 */
public final class Denominator {
    private static final Article ALL = Article.of(Act.LAW_10_2022, "21(1)");

    /** The day whose households count. */
    public enum Day {
        /** A vote opens, a meeting is held, a petition is filed. */
        OF_THE_ACT
    }

    /** Every household of the village, as of that day. */
    public static final Dated<Day> HOUSEHOLDS = Dated.sinceEntryIntoForce(Day.OF_THE_ACT, ALL);

    private Denominator() {
    }

    /**
     * @param sameHouseholds
     *            whether the roll names the households of the day, each with who speaks for it then
     * @param day
     *            of the act
     * @return whether the act may rest on the roll
     */
    public static Optional<BrokenRule> fits(boolean sameHouseholds, LocalDate asOf, LocalDate day) {
        return sameHouseholds
                ? Optional.empty()
                : Optional.of(BrokenRule.of("roll-of-another-day", ALL,
                        "Danh sách hộ lập theo ngày " + asOf + " không còn đúng với các hộ của thôn ngày " + day
                                + "; hãy lập danh sách theo ngày " + day + " và xác nhận lại",
                        "The roll as of " + asOf + " does not name the households that the village has on " + day
                                + "; draw the roll as of " + day + " and have it signed"));
    }
}
