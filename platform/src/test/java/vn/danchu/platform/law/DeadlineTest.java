package vn.danchu.platform.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    private static final Deadline SENDING = Deadline.of(new WorkingDays(5), Article.of(Act.LAW_10_2022, "20(3)"));
    private static final Deadline POSTING = Deadline.of(new Days(30), Article.of(Act.DECREE_61_2023, "9"));
    private static final Deadline NOTICE = Deadline.of(new Days(45), Article.of(Act.LAW_10_2022, "45(1)b"));

    @ParameterizedTest
    @CsvSource({
        // a plain week, then events on a weekend
        "2026-11-02,2026-11-09", "2026-11-06,2026-11-13", "2026-11-07,2026-11-13", "2026-11-08,2026-11-13",
        // across Vietnamese Culture Day and across the worked Saturday of 10 January
        "2026-11-20,2026-11-30", "2026-01-05,2026-01-10", "2025-12-31,2026-01-09",
        // across Tet, across the days off in lieu, across National Day
        "2026-02-12,2026-02-26", "2025-01-24,2025-02-07", "2027-02-03,2027-02-17", "2026-04-24,2026-05-06",
        "2026-08-28,2026-09-09"})
    void fiveWorkingDaysAfterAnEventEndOn(LocalDate event, LocalDate lastDay) {
        assertEquals(lastDay, SENDING.lastDay(event, CALENDAR));
    }

    @Test
    void aDutyIsInTimeOnTheLastDayAndTheDayBeforeButNotTheDayAfter() {
        LocalDate lastDay = SENDING.lastDay(LocalDate.parse("2026-02-12"), CALENDAR);

        assertFalse(LocalDate.parse("2026-02-25").isAfter(lastDay));
        assertFalse(LocalDate.parse("2026-02-26").isAfter(lastDay));
        assertTrue(LocalDate.parse("2026-02-27").isAfter(lastDay));
    }

    @Test
    void calendarDaysCountWeekendsAndTet() {
        Deadline answer = Deadline.of(new Days(15), Article.of(Act.LAW_10_2022, "40"));

        assertEquals(LocalDate.parse("2026-02-25"), answer.lastDay(LocalDate.parse("2026-02-10"), CALENDAR));
        assertEquals(LocalDate.parse("2026-11-22"), answer.lastDay(LocalDate.parse("2026-11-07"), CALENDAR));
    }

    @Test
    void aPostingOfThirtyDaysIsOverOnTheThirtiethDayAfterIt() {
        LocalDate posted = LocalDate.parse("2026-10-01");
        LocalDate earliest = POSTING.earliestAfter(posted, CALENDAR);

        assertEquals(posted.plusDays(30), earliest);
        assertTrue(posted.plusDays(29).isBefore(earliest));
        assertFalse(posted.plusDays(31).isBefore(earliest));
    }

    @Test
    void aNoticeFortyFiveDaysBeforeTheStartMustBeSentByThatDay() {
        LocalDate start = LocalDate.parse("2027-03-01");
        LocalDate latest = NOTICE.latestBefore(start, CALENDAR);

        assertEquals(LocalDate.parse("2027-01-15"), latest);
        assertFalse(start.minusDays(46).isAfter(latest));
        assertTrue(start.minusDays(44).isAfter(latest));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16,2026-11-09", "2026-11-13,2026-11-08", "2026-11-14,2026-11-08", "2026-11-15,2026-11-08",
        "2026-02-26,2026-02-12", "2026-02-25,2026-02-11", "2026-02-18,2026-02-08"})
    void aNoticeFiveWorkingDaysBeforeAnEventMustBeSentBy(LocalDate event, LocalDate latest) {
        assertEquals(latest, SENDING.latestBefore(event, CALENDAR));
    }

    @Test
    void theLatestDayBeforeAnEventIsTheLastWhosePeriodEndsByThen() {
        List<Period> periods = List.of(new WorkingDays(1), new WorkingDays(5), new WorkingDays(12), new Days(1),
                new Days(45));
        for (Period period : periods) {
            for (Deadline.Counting counting : Deadline.Counting.values()) {
                Deadline deadline = new Deadline(period, SENDING.article(), counting);
                LocalDate.parse("2025-04-01").datesUntil(LocalDate.parse("2027-10-01")).forEach(event -> {
                    LocalDate latest = deadline.latestBefore(event, CALENDAR);
                    assertFalse(deadline.earliestAfter(latest, CALENDAR).isAfter(event), deadline + " before " + event);
                    assertTrue(deadline.earliestAfter(latest.plusDays(1), CALENDAR).isAfter(event),
                            deadline + " before " + event);
                });
            }
        }
    }

    @Test
    void theDayOfTheEventCountsOnlyWhenTheRuleSaysSo() {
        Article article = Article.of(Act.DECREE_61_2023, "18");
        Deadline sameDay = new Deadline(new WorkingDays(2), article, Deadline.Counting.FROM_SAME_DAY);
        Deadline nextDay = Deadline.of(new WorkingDays(2), article);
        LocalDate friday = LocalDate.parse("2026-11-06");

        assertEquals(LocalDate.parse("2026-11-09"), sameDay.lastDay(friday, CALENDAR));
        assertEquals(LocalDate.parse("2026-11-10"), nextDay.lastDay(friday, CALENDAR));
        assertEquals(LocalDate.parse("2026-11-10"), sameDay.lastDay(friday.plusDays(1), CALENDAR));
        assertEquals(friday,
                new Deadline(new Days(1), article, Deadline.Counting.FROM_SAME_DAY).lastDay(friday, CALENDAR));
    }

    @Test
    void aPeriodThatRunsIntoAnUnknownYearIsRefusedOnlyWhenWorkingDaysMustBeCounted() {
        LocalDate yearEnd = LocalDate.parse("2032-12-30");

        assertThrows(WorkingDayCalendar.UnknownYear.class, () -> SENDING.lastDay(yearEnd, CALENDAR));
        assertEquals(LocalDate.parse("2033-01-29"), POSTING.earliestAfter(yearEnd, CALENDAR));
    }

    @Test
    void aPeriodOfNoDaysIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Days(0));
        assertThrows(IllegalArgumentException.class, () -> new WorkingDays(0));
        assertThrows(IllegalArgumentException.class, () -> new WorkingDays(-1));
    }

    @Test
    void aPeriodIsWrittenInBothLanguages() {
        assertEquals("5 ngày làm việc", new WorkingDays(5).vi());
        assertEquals("5 working days", new WorkingDays(5).en());
        assertEquals("1 working day", new WorkingDays(1).en());
        assertEquals("45 ngày", new Days(45).vi());
        assertEquals("1 day", new Days(1).en());
    }
}
