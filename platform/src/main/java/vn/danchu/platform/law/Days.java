package vn.danchu.platform.law;

import java.time.LocalDate;

/**
 * Days of the calendar (ngày), rest days and public holidays included.
 *
 * @param count how many, at least 1
 */
public record Days(int count) implements Period {

    public Days {
        Period.requireCount(count);
    }

    @Override
    public LocalDate lastDayFrom(LocalDate firstDay, WorkingDayCalendar calendar) {
        return firstDay.plusDays(count - 1L);
    }

    @Override
    public LocalDate firstDayTo(LocalDate lastDay, WorkingDayCalendar calendar) {
        return lastDay.minusDays(count - 1L);
    }

    @Override
    public String unit() {
        return "days";
    }

    @Override
    public String vi() {
        return count + " ngày";
    }

    @Override
    public String en() {
        return count + (count == 1 ? " day" : " days");
    }
}
