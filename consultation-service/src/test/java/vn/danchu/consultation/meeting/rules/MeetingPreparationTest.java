package vn.danchu.consultation.meeting.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.consultation.meeting.rules.MeetingPreparation.Prepared;
import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.WorkingDayCalendar;

class MeetingPreparationTest {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();

    @ParameterizedTest(name = "told and posted by the {0}th, held on the {1}th: {2}")
    @CsvSource({"20, 21, notice-too-short", "20, 22, lawful", "20, 23, lawful"})
    void theNoticeIsGivenTwoDaysBefore(int told, int held, String answer) {
        var meeting = new Prepared(sevenInTheEvening(held), november(told), false, null);

        var refusal = MeetingPreparation.mayOpen(meeting, sevenInTheEvening(held), CALENDAR);

        assertEquals(answer, refusal.map(BrokenRule::rule).orElse("lawful"));
        refusal.ifPresent(rule -> {
            assertEquals(november(22), rule.earliest());
            assertEquals("Decree 59/2023/NĐ-CP, Art. 3(3)", rule.article().en());
        });
    }

    @ParameterizedTest(name = "papers sent on the {0}th, held on the {1}th: {2}")
    @CsvSource({"20, 21, papers-too-late", "20, 22, lawful", "20, 23, lawful"})
    void thePapersReachEveryHouseholdTwoDaysBefore(int sent, int held, String answer) {
        var meeting = new Prepared(sevenInTheEvening(held), november(10), true, november(sent));

        var refusal = MeetingPreparation.mayOpen(meeting, sevenInTheEvening(held), CALENDAR);

        assertEquals(answer, refusal.map(BrokenRule::rule).orElse("lawful"));
        refusal.ifPresent(rule -> {
            assertEquals(november(22), rule.earliest());
            assertEquals("Decree 59/2023/NĐ-CP, Art. 3(4)", rule.article().en());
        });
    }

    @ParameterizedTest(name = "told and handed the papers on the {0}th of February, held on New Year's Day, the 17th: {1} {2}")
    @CsvSource({"14, lawful, lawful", "15, lawful, lawful", "16, notice-too-short, papers-too-late"})
    void theTwoDaysAreDaysOfTheCalendarAlsoAtTet(int before, String notice, String papers) {
        LocalDate day = LocalDate.of(2026, 2, before);
        OffsetDateTime held = OffsetDateTime.parse("2026-02-17T19:00:00+07:00");

        assertEquals(notice, rule(new Prepared(held, day, false, null), held));
        assertEquals(papers, rule(new Prepared(held, day.minusDays(5), true, day), held));
    }

    private static String rule(Prepared meeting, OffsetDateTime now) {
        return MeetingPreparation.mayOpen(meeting, now, CALENDAR).map(BrokenRule::rule).orElse("lawful");
    }

    @ParameterizedTest(name = "held on {0}, told by {1}, papers by {2}: {3}")
    @CsvSource({"2026-11-22, 2026-11-21, 2026-11-10, notice-too-short", "2026-11-22, 2026-11-20, 2026-11-10, lawful",
        "2026-11-22, 2026-11-19, 2026-11-21, papers-too-late", "2026-11-22, 2026-11-19, 2026-11-20, lawful",
        "2026-11-22, 2026-11-19, , papers-missing", "2026-02-18, 2026-02-17, 2026-02-10, notice-too-short",
        "2026-02-18, 2026-02-16, 2026-02-16, lawful", "2023-08-15, 2023-08-14, 2023-08-13, notice-too-short",
        "2023-08-15, 2023-08-13, 2023-08-13, lawful", "2023-08-14, 2023-08-14, , lawful"})
    void aMeetingThatHasBeenHeldWasPreparedAsTheDecreeOfItsDayAsks(LocalDate held, LocalDate told, LocalDate papers,
            String answer) {
        var refusal = MeetingPreparation.wasPrepared(held, told, true, papers, CALENDAR);

        assertEquals(answer, refusal.map(BrokenRule::rule).orElse("lawful"));
        assertTrue(MeetingPreparation.wasPrepared(held, held.minusDays(2), false, null, CALENDAR).isEmpty());
    }

    @Test
    void papersThatAreDueAndWereNotSentKeepTheMeetingShut() {
        var meeting = new Prepared(sevenInTheEvening(25), november(10), true, null);

        assertEquals("papers-missing",
                MeetingPreparation.mayOpen(meeting, sevenInTheEvening(25), CALENDAR).orElseThrow().rule());
    }

    @Test
    void aMeetingOpensOnItsAnnouncedDayAndNotBeforeItsTime() {
        var meeting = new Prepared(sevenInTheEvening(25), november(10), false, null);

        var early = MeetingPreparation.mayOpen(meeting, sevenInTheEvening(25).minusMinutes(1), CALENDAR).orElseThrow();
        var late = MeetingPreparation.mayOpen(meeting, sevenInTheEvening(26), CALENDAR).orElseThrow();

        assertEquals("announced-time-not-come", early.rule());
        assertEquals(sevenInTheEvening(25), early.earliest());
        assertTrue(MeetingPreparation.mayOpen(meeting, sevenInTheEvening(25).plusHours(1), CALENDAR).isEmpty());
        assertEquals("announced-day-over", late.rule());
    }

    @ParameterizedTest(name = "a meeting on the {0}th is told by the {1}th")
    @CsvSource({"25, 23", "22, 20", "3, 1"})
    void theLastDayOfTellingIsTwoDaysBefore(int meeting, int told) {
        assertEquals(november(told), MeetingPreparation.toldBy(november(meeting), CALENDAR));
    }

    @ParameterizedTest(name = "papers on a matter of Art. {0} go to every household: {1}")
    @CsvSource({"15(1), true", "15(2), true", "15(3), true", "15(4), false", "15(5), false", "15(6), false"})
    void theFirstThreeKindsHavePapers(String kind, boolean due) {
        assertEquals(due, MeetingPreparation.papersDue(Article.of(Act.LAW_10_2022, kind)));
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static OffsetDateTime sevenInTheEvening(int day) {
        return OffsetDateTime.parse("2026-11-%02dT19:00:00+07:00".formatted(day));
    }
}
