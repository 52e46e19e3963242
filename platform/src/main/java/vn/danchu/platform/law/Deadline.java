package vn.danchu.platform.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A period of the law that runs from an event or up to one. Its three questions are the three ways in which the law uses a
 * period: no later than N days after ({@link #lastDay}), at least N days after ({@link #earliestAfter}), at least N days before
 * ({@link #latestBefore}). All dates are dates of Viet Nam.
 *
 * @param length   how long
 * @param article  where the law says so
 * @param counting whether the day of the event is itself counted
 */
public record Deadline(Period length, Article article, Counting counting) {

    public Deadline {
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(counting, "counting");
    }

    /** Whether the day of the event is the first day of the period or the day before it. */
    public enum Counting {
        /** The day after the event is day 1. The default, because the acts say only "from the day" (kể từ ngày). */
        FROM_NEXT_DAY,
        /** The day of the event is day 1. */
        FROM_SAME_DAY
    }

    /** A period whose day 1 is the day after the event. */
    public static Deadline of(Period length, Article article) {
        return new Deadline(length, article, Counting.FROM_NEXT_DAY);
    }

    /**
     * For "no later than N days after": the last day on which the duty is still done in time. A period of calendar days may end
     * on a rest day; these acts do not move it.
     *
     * @param from day of the event that starts the period
     * @throws WorkingDayCalendar.UnknownYear when working days must be counted in a year that the calendar does not know
     */
    public LocalDate lastDay(LocalDate from, WorkingDayCalendar calendar) {
        return length.lastDayFrom(firstCounted(from), calendar);
    }

    /**
     * For "at least N days after", as with a posting that must hang for 30 days: the earliest lawful day of what comes next,
     * which is the N-th counted day.
     *
     * @param from day of the event that starts the period
     * @throws WorkingDayCalendar.UnknownYear when working days must be counted in a year that the calendar does not know
     */
    public LocalDate earliestAfter(LocalDate from, WorkingDayCalendar calendar) {
        return length.lastDayFrom(firstCounted(from), calendar);
    }

    /**
     * For "at least N days before", as with a notice 45 days before the work starts: the latest lawful day of the notice. It is
     * the latest day whose {@link #earliestAfter} is not later than the event.
     *
     * @param event day of what is announced
     * @throws WorkingDayCalendar.UnknownYear when working days must be counted in a year that the calendar does not know
     */
    public LocalDate latestBefore(LocalDate event, WorkingDayCalendar calendar) {
        LocalDate firstCounted = length.firstDayTo(event, calendar);
        return counting == Counting.FROM_NEXT_DAY ? firstCounted.minusDays(1) : firstCounted;
    }

    private LocalDate firstCounted(LocalDate from) {
        return counting == Counting.FROM_NEXT_DAY ? from.plusDays(1) : from;
    }
}
