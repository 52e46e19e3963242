package vn.danchu.platform.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayCalendarTest {
    private static final String HEADER = "date,kind,name_vi,name_en,legal_basis\n";
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();

    @ParameterizedTest
    @CsvSource({"2023-01-01,2023-01-02", "2023-01-20,2023-01-26", "2023-04-29,2023-05-03", "2023-09-01,2023-09-04",
        "2024-01-01,2024-01-01", "2024-02-08,2024-02-14", "2024-04-18,2024-04-18", "2024-04-27,2024-05-01",
        "2024-08-31,2024-09-03", "2025-01-01,2025-01-01", "2025-01-27,2025-01-31", "2025-04-07,2025-04-07",
        "2025-04-30,2025-05-02",
        "2025-09-01,2025-09-02", "2026-01-01,2026-01-02", "2026-02-16,2026-02-20", "2026-04-26,2026-04-27",
        "2026-04-30,2026-05-01", "2026-08-31,2026-09-02", "2026-11-24,2026-11-24", "2027-01-01,2027-01-01",
        "2027-02-04,2027-02-10", "2027-04-16,2027-04-16", "2027-04-30,2027-05-03", "2027-09-02,2027-09-03",
        "2027-11-24,2027-11-24", "2028-01-01,2028-01-03", "2028-01-24,2028-01-28", "2028-04-04,2028-04-04",
        "2028-04-30,2028-05-02", "2028-09-01,2028-09-04", "2029-02-12,2029-02-16", "2029-04-23,2029-04-23",
        "2029-09-02,2029-09-04", "2030-01-31,2030-02-06", "2030-04-12,2030-04-12", "2031-01-21,2031-01-27",
        "2031-04-01,2031-04-01", "2032-02-09,2032-02-13", "2032-04-19,2032-04-19", "2032-05-01,2032-05-03"})
    void aPublicHolidayIsNoWorkingDayButTheDaysAroundItsWeekendsAre(LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1)).forEach(day -> assertFalse(CALENDAR.isWorkingDay(day), day.toString()));
    }

    @ParameterizedTest
    @CsvSource({"2023,249", "2024,251", "2025,250", "2026,249", "2027,249", "2028,248", "2029,250", "2030,250",
        "2031,249", "2032,250"})
    void theWorkingDaysOfAYearAreSoMany(int year, long expected) {
        long workingDays = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(CALENDAR::isWorkingDay)
                .count();

        assertEquals(expected, workingDays);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"})
    void aSaturdayWorkedInExchangeIsAWorkingDay(LocalDate saturday) {
        assertTrue(CALENDAR.isWorkingDay(saturday));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-25", "2025-02-02", "2026-02-14", "2026-02-22", "2026-08-29", "2026-11-22"})
    void aWeekendIsNoWorkingDay(LocalDate day) {
        assertFalse(CALENDAR.isWorkingDay(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-19", "2023-01-27", "2023-04-28", "2023-05-04", "2023-08-31", "2023-09-05",
        "2024-02-07",
        "2024-02-15", "2024-09-04", "2025-01-24", "2025-02-03", "2025-11-24", "2026-02-13", "2026-02-23", "2026-08-28",
        "2026-09-03",
        "2026-11-23", "2026-11-25", "2028-01-21", "2028-01-31", "2030-01-30", "2030-02-07", "2031-01-20", "2031-01-28"})
    void theDayBesideAHolidayIsAWorkingDay(LocalDate day) {
        assertTrue(CALENDAR.isWorkingDay(day));
    }

    @Test
    void theNextAndThePreviousWorkingDayPassOverTet() {
        assertEquals(LocalDate.parse("2026-02-23"), CALENDAR.workingDayOnOrAfter(LocalDate.parse("2026-02-14")));
        assertEquals(LocalDate.parse("2026-02-13"), CALENDAR.workingDayOnOrBefore(LocalDate.parse("2026-02-22")));
        assertEquals(LocalDate.parse("2026-02-13"), CALENDAR.workingDayOnOrAfter(LocalDate.parse("2026-02-13")));
        assertEquals(LocalDate.parse("2026-02-23"), CALENDAR.workingDayOnOrBefore(LocalDate.parse("2026-02-23")));
    }

    @Test
    void aYearOfWhichTheFileHasNoHolidaysIsRefused() {
        var refusal = assertThrows(WorkingDayCalendar.UnknownYear.class,
                () -> CALENDAR.isWorkingDay(LocalDate.parse("2033-01-04")));

        assertTrue(refusal.getMessage().contains("2023 to 2032"), refusal.getMessage());
        assertThrows(WorkingDayCalendar.UnknownYear.class, () -> CALENDAR.isWorkingDay(LocalDate.parse("2022-12-30")));
        assertThrows(WorkingDayCalendar.UnknownYear.class,
                () -> CALENDAR.workingDayOnOrBefore(LocalDate.parse("2023-01-01")));
    }

    @Test
    void theFirstAndTheLastKnownDayAreJudged() {
        assertTrue(CALENDAR.knows(LocalDate.parse("2023-01-01")));
        assertTrue(CALENDAR.isWorkingDay(LocalDate.parse("2032-12-31")));
        assertFalse(CALENDAR.knows(LocalDate.parse("2033-01-01")));
    }

    @Test
    void everySpecialDayTellsWhy() {
        assertEquals(145, CALENDAR.specialDays().size());
        for (WorkingDayCalendar.SpecialDay day : CALENDAR.specialDays()) {
            assertFalse(day.nameVi().isBlank(), day.toString());
            assertFalse(day.nameEn().isBlank(), day.toString());
            assertFalse(day.legalBasis().isBlank(), day.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2028, 2029, 2030, 2031, 2032})
    void theDaysOfTetSayThatNoNoticeHasFixedThemYet(int year) {
        List<String> bases = CALENDAR.specialDays().stream()
                .filter(day -> day.date().getYear() == year && day.nameVi().contains("Tết Nguyên đán"))
                .map(WorkingDayCalendar.SpecialDay::legalBasis).toList();

        assertTrue(bases.size() >= 5, bases.toString());
        assertTrue(bases.stream().allMatch(basis -> basis.endsWith("chưa có thông báo")), bases.toString());
    }

    @Test
    void everyDayTakenFromAWeekIsGivenBackByASaturdayOrAHoliday() {
        long exchanged = CALENDAR.specialDays().stream()
                .filter(day -> day.nameVi().startsWith("Nghỉ hoán đổi"))
                .count();
        long worked = CALENDAR.specialDays().stream()
                .filter(day -> day.kind() == WorkingDayCalendar.Kind.WORKING_SATURDAY)
                .count();

        assertEquals(worked, exchanged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-01-01,HOLIDAY,a,b,c\n2026-01-01,HOLIDAY,a,b,c\n", "2026-01-01,HOLIDAY,a,b\n",
        "2026-01-01,REST,a,b,c\n", "1 May,HOLIDAY,a,b,c\n", "2026-01-05,WORKING_SATURDAY,a,b,c\n",
        "2026-01-03,SUBSTITUTE_DAY_OFF,a,b,c\n", "2026-01-01,HOLIDAY,a,b,c\n2028-01-01,HOLIDAY,a,b,c\n",
        "2026-01-02,SUBSTITUTE_DAY_OFF,a,b,c\n"})
    void aFileThatWouldMisjudgeDaysIsRefused(String lines) {
        assertThrows(RuntimeException.class, () -> WorkingDayCalendar.read(new StringReader(HEADER + lines)));
    }

    @Test
    void aFileWithoutItsHeadingIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> WorkingDayCalendar.read(new StringReader("2026-01-01,HOLIDAY,a,b,c\n")));
    }

    @Test
    void aCalendarCanBeBuiltOfOtherDays() {
        var calendar = WorkingDayCalendar.of(List.of(new WorkingDayCalendar.SpecialDay(LocalDate.parse("2030-01-01"),
                WorkingDayCalendar.Kind.HOLIDAY, "Tết Dương lịch", "New Year's Day", "")));

        assertFalse(calendar.isWorkingDay(LocalDate.parse("2030-01-01")));
        assertTrue(calendar.isWorkingDay(LocalDate.parse("2030-01-02")));
    }
}
