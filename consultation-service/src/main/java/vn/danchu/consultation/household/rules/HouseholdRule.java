package vn.danchu.consultation.household.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** When a change in a household may take effect: each household has one representative at a time, Law 10/2022/QH15 Art. 18(2). */
public final class HouseholdRule {
    private static final Article REPRESENTATIVE = Article.of(Act.LAW_10_2022, "18(2)");

    private HouseholdRule() {
    }

    /** @return whether what is entered today can have happened on the day: nothing is foretold */
    public static Optional<BrokenRule> happened(LocalDate day, LocalDate today) {
        return day.isAfter(today)
                ? broken("household-change-in-future", "Thay đổi của hộ chỉ được ghi từ ngày đã xảy ra",
                        "A change in a household is entered once it has happened")
                : Optional.empty();
    }

    /**
     * @param day
     *            from which the change is to hold
     * @param since
     *            first day of the household's present state
     * @param today
     *            the day on which the change is entered
     * @return whether the change can hold from that day: it has happened, and after the change before it
     */
    public static Optional<BrokenRule> changeable(LocalDate day, LocalDate since, LocalDate today) {
        return day.isBefore(since)
                ? broken("household-changed-since",
                        "Hộ đã có thay đổi khác từ ngày " + since + "; thay đổi này không thể sớm hơn",
                        "The household has changed on " + since + "; this change cannot lie before that day")
                : happened(day, today);
    }

    /** @return the refusal of somebody who would speak for two households of a village */
    public static BrokenRule representsAnother(String number) {
        return BrokenRule.of("person-represents-another-household", REPRESENTATIVE,
                "Người này đang đại diện cho hộ " + number,
                "This person represents household " + number);
    }

    /** @return the refusal of two households that would have one representative between them */
    public static BrokenRule oneRepresentativeForTwo() {
        return BrokenRule.of("person-represents-two-households", REPRESENTATIVE,
                "Một người không thể đại diện cho hai hộ của một thôn",
                "Nobody represents two households of a village");
    }

    private static Optional<BrokenRule> broken(String rule, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, REPRESENTATIVE, vi, en));
    }
}
