package vn.danchu.consultation.ballot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.consultation.ballot.rules.PublicNotice.Told;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.WorkingDayCalendar;

class PublicNoticeTest {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();

    @ParameterizedTest(name = "told on {0}, handed out on {1}: {2}")
    @CsvSource({"2026-11-20, 2026-11-21, notice-too-short, 2026-11-22", "2026-11-20, 2026-11-22, lawful,",
        "2026-11-20, 2026-11-23, lawful,", "2026-02-16, 2026-02-17, notice-too-short, 2026-02-18",
        "2026-02-16, 2026-02-18, lawful,", "2026-02-16, 2026-02-19, lawful,"})
    void thePeopleAreToldTwoDaysBeforeRestDaysAndTetIncluded(LocalDate told, LocalDate begun, String answer,
            LocalDate first) {
        var refusal = PublicNotice.mayBegin(new Told(told, told, end(told)), noon(begun), CALENDAR);

        assertEquals(answer, refusal.map(BrokenRule::rule).orElse("lawful"));
        refusal.ifPresent(rule -> {
            assertEquals(first, rule.earliest());
            assertEquals("Decree 59/2023/NĐ-CP, Art. 4(4)", rule.article().en());
        });
    }

    @Test
    void ballotsAreHandedOutFromTheAnnouncedDayUntilTheirTimeIsOver() {
        LocalDate announced = LocalDate.of(2026, 11, 29);
        Told told = new Told(LocalDate.of(2026, 11, 20), announced, end(announced));

        var early = PublicNotice.mayBegin(told, noon(announced.minusDays(1)), CALENDAR).orElseThrow();
        assertEquals("announced-day-not-come", early.rule());
        assertEquals(announced, early.earliest());
        assertTrue(PublicNotice.mayBegin(told, noon(announced), CALENDAR).isEmpty());
        assertTrue(PublicNotice.mayBegin(told, end(announced).minusSeconds(1), CALENDAR).isEmpty());
        var late = PublicNotice.mayBegin(told, end(announced), CALENDAR).orElseThrow();
        assertEquals("collection-over", late.rule());
        assertEquals(end(announced), late.latest());
    }

    @ParameterizedTest(name = "for ballots handed out on {0} the people are told by {1}")
    @CsvSource({"2026-11-29, 2026-11-27", "2026-12-01, 2026-11-29", "2026-02-18, 2026-02-16"})
    void theLastDayOfTellingIsTwoDaysBefore(LocalDate distributeOn, LocalDate tellBy) {
        assertEquals(tellBy, PublicNotice.tellBy(distributeOn, CALENDAR));
    }

    @ParameterizedTest(name = "issued on the 20th, told on the {0}th, entered on the 22nd: {1}")
    @CsvSource({"19, notice-before-issue", "20, lawful", "22, lawful", "23, notice-in-future"})
    void thePeopleAreToldOfAnIssuedPlan(int told, String answer) {
        assertEquals(answer, PublicNotice.given(LocalDate.of(2026, 11, told), LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 22)).map(BrokenRule::rule).orElse("lawful"));
    }

    private static OffsetDateTime noon(LocalDate day) {
        return OffsetDateTime.parse(day + "T12:00:00+07:00");
    }

    private static OffsetDateTime end(LocalDate distributed) {
        return OffsetDateTime.parse(distributed.plusDays(6) + "T17:00:00+07:00");
    }
}
