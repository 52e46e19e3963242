package vn.danchu.platform.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.Period.Months;

class MonthsTest {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    private static final Article ARTICLE = Article.of(Act.DECREE_185_2026, "4(2)");

    @ParameterizedTest(name = "{1} months from {0} end on {2}")
    @CsvSource({"2026-06-01, 6, 2026-12-01", "2026-08-28, 6, 2027-02-28", "2026-08-31, 6, 2027-02-28",
        "2026-11-30, 3, 2027-02-28", "2027-11-30, 3, 2028-02-29", "2026-06-01, 60, 2031-06-01",
        "2028-02-29, 12, 2029-02-28"})
    void monthsEndOnTheSameDayOfTheMonthOrOnItsLast(LocalDate event, int months, LocalDate last) {
        assertEquals(last, Deadline.of(new Months(months), ARTICLE).lastDay(event, CALENDAR));
    }

    @ParameterizedTest(name = "{1} months before {0} is {2}")
    @CsvSource({"2026-12-01, 6, 2026-06-01", "2027-02-28, 6, 2026-08-31", "2027-02-27, 6, 2026-08-27",
        "2028-02-29, 3, 2027-11-30", "2027-12-31, 6, 2027-06-30"})
    void theLatestDayBeforeIsTheLatestWhosePeriodEndsInTime(LocalDate event, int months, LocalDate latest) {
        Deadline deadline = Deadline.of(new Months(months), ARTICLE);

        assertEquals(latest, deadline.latestBefore(event, CALENDAR));
    }

    @Test
    void twelveMonthsReadAsAYear() {
        assertEquals("5 năm", Months.ofYears(5).vi());
        assertEquals("1 year", Months.ofYears(1).en());
        assertEquals("6 months", new Months(6).en());
        assertEquals("18 tháng", new Months(18).vi());
        assertEquals("months", new Months(6).unit());
    }

    @Test
    void noMonthsAreNoPeriod() {
        assertThrows(IllegalArgumentException.class, () -> new Months(0));
    }
}
