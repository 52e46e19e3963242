package vn.danchu.inspectionboard.project.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danchu.platform.law.BrokenRule;

class InvestorNoticeTest {
    @ParameterizedTest
    @CsvSource({"2027-03-01, 2027-01-15", "2027-02-28, 2027-01-14", "2027-03-02, 2027-01-16",
        "2028-03-01, 2028-01-16"})
    void theLastDayOfTheNoticeIsFortyFiveDaysBeforeTheStart(LocalDate startsOn, LocalDate notifyBy) {
        assertEquals(notifyBy, InvestorNotice.notifyBy(startsOn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2026-12-31", "2027-02-06", "2030-01-01"})
    void restDaysAndHolidaysAreCountedToo(LocalDate startsOn) {
        assertEquals(45, ChronoUnit.DAYS.between(InvestorNotice.notifyBy(startsOn), startsOn));
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, starts-before-law", "2023-07-01,", "2023-07-02,"})
    void aProjectOlderThanTheLawDoesNotComeUnderIt(LocalDate startsOn, String rule) {
        assertEquals(rule, InvestorNotice.applies(startsOn).map(BrokenRule::rule).orElse(null));
    }
}
