package vn.danchu.platform.law;

import java.time.LocalDate;

/**
 * Working days (ngày làm việc): rest days and public holidays are passed over, see {@link WorkingDayCalendar}.
 *
 * @param count how many, at least 1
 */
public record WorkingDays(int count) implements Period {

    public WorkingDays {
        Period.requireCount(count);
    }

    @Override
    public LocalDate lastDayFrom(LocalDate firstDay, WorkingDayCalendar calendar) {
        LocalDate day = calendar.workingDayOnOrAfter(firstDay);
        for (int counted = 1; counted < count; counted++) {
            day = calendar.workingDayOnOrAfter(day.plusDays(1));
        }
        return day;
    }

    @Override
    public LocalDate firstDayTo(LocalDate lastDay, WorkingDayCalendar calendar) {
        LocalDate day = calendar.workingDayOnOrBefore(lastDay);
        for (int counted = 1; counted < count; counted++) {
            day = calendar.workingDayOnOrBefore(day.minusDays(1));
        }
        return day;
    }

    @Override
    public String unit() {
        return "working-days";
    }

    @Override
    public String vi() {
        return count + " ngày làm việc";
    }

    @Override
    public String en() {
        return count + (count == 1 ? " working day" : " working days");
    }
}
