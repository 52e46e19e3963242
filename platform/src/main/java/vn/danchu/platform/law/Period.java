package vn.danchu.platform.law;

import java.time.LocalDate;

/**
 * A length of time as the law writes it. Working days (ngày làm việc), days (ngày) and months (tháng) are types of their own, so
 * that one can never be taken for the other.
 */
public sealed interface Period permits WorkingDays, Days, Period.Months {

    /** How many days or months are counted, at least 1. */
    int count();

    /**
     * The last day of the period that is counted from a first day on.
     *
     * @param firstDay the first day that may be counted
     * @param calendar tells which days are working days; calendar days do not need it
     * @throws WorkingDayCalendar.UnknownYear when working days must be counted in a year that the calendar does not know
     */
    LocalDate lastDayFrom(LocalDate firstDay, WorkingDayCalendar calendar);

    /**
     * The latest first day from which the whole period still ends on or before a last day: the inverse of {@link #lastDayFrom}.
     *
     * @param lastDay  the last day that may be counted
     * @param calendar tells which days are working days; calendar days do not need it
     * @throws WorkingDayCalendar.UnknownYear when working days must be counted in a year that the calendar does not know
     */
    LocalDate firstDayTo(LocalDate lastDay, WorkingDayCalendar calendar);

    /** Name of the unit in the rule register: "days", "working-days" or "months". */
    String unit();

    /** For example "5 ngày làm việc". */
    String vi();

    /** For example "5 working days". */
    String en();

    /**
     * The count, as every period requires it.
     *
     * @throws IllegalArgumentException when there is nothing to count
     */
    static int requireCount(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A period counts at least 1, not " + count);
        }
        return count;
    }

    /**
     * Months of the calendar (tháng), and years as twelve of them. A period ends on the day of its last month that has the number of
     * the day of the event, or on the last day of that month where it has no such day (Civil Code 91/2015/QH13, Art. 148).
     *
     * @param count how many, at least 1
     */
    public record Months(int count) implements Period {
        private static final int OF_A_YEAR = 12;

        public Months {
            Period.requireCount(count);
        }

        /** Years, which the law writes as a number of their own. */
        public static Months ofYears(int years) {
            return new Months(years * OF_A_YEAR);
        }

        @Override
        public LocalDate lastDayFrom(LocalDate firstDay, WorkingDayCalendar calendar) {
            return firstDay.minusDays(1).plusMonths(count);
        }

        @Override
        public LocalDate firstDayTo(LocalDate lastDay, WorkingDayCalendar calendar) {
            LocalDate firstDay = lastDay.minusMonths(count).plusDays(1);
            // A short month may let a later day in too: both 28 and 31 August lead to 28 February.
            while (!lastDayFrom(firstDay.plusDays(1), calendar).isAfter(lastDay)) {
                firstDay = firstDay.plusDays(1);
            }
            return firstDay;
        }

        @Override
        public String unit() {
            return "months";
        }

        @Override
        public String vi() {
            return wholeYears() ? count / OF_A_YEAR + " năm" : count + " tháng";
        }

        @Override
        public String en() {
            return wholeYears() ? numbered(count / OF_A_YEAR, "year") : numbered(count, "month");
        }

        private boolean wholeYears() {
            return count % OF_A_YEAR == 0;
        }

        private static String numbered(int number, String unit) {
            return number + " " + unit + (number == 1 ? "" : "s");
        }
    }
}
