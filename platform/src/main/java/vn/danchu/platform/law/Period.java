package vn.danchu.platform.law;

import java.time.LocalDate;

/**
 * A length of time as the law writes it. Working days (ngày làm việc) and days (ngày) are two types, so that one can never be
 * taken for the other.
 */
public sealed interface Period permits WorkingDays, Days {

    /** How many days are counted, at least 1. */
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

    /** Name of the unit in the rule register: "days" or "working-days". */
    String unit();

    /** For example "5 ngày làm việc". */
    String vi();

    /** For example "5 working days". */
    String en();

    /**
     * The count, as every period requires it.
     *
     * @throws IllegalArgumentException when there is not a single day to count
     */
    static int requireDays(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A period has at least 1 day, not " + count);
        }
        return count;
    }
}
