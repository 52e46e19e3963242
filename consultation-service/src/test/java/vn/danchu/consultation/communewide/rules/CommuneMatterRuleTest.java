package vn.danchu.consultation.communewide.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.meeting.rules.MeetingPreparation;
import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.WorkingDayCalendar;

class CommuneMatterRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} of {1} villages in favour adopt it: {2}")
    @CsvSource({"1, 3, false", "2, 3, true", "3, 3, true", "0, 1, false", "1, 1, true", "1, 2, false", "2, 2, true",
        "66, 100, false", "67, 100, true", "6, 9, true", "5, 9, false"})
    void twoThirdsOfAllVillagesAdopt(long inFavour, long villages, boolean adopted) {
        assertEquals(adopted, CommuneMatterRule.adopted(inFavour, villages, DAY));
    }

    @ParameterizedTest(name = "a matter of Art. {0}: {1}")
    @CsvSource({"15(1), lawful", "15(2), lawful", "15(3), not-commune-wide", "15(4), not-commune-wide",
        "15(5), not-commune-wide", "15(6), not-commune-wide"})
    void onlyContributionsAndCommonFundsAreDecidedForTheWholeCommune(String kind, String answer) {
        assertEquals(answer, answer(CommuneMatterRule.proposable(Article.of(Act.LAW_10_2022, kind))));
    }

    @ParameterizedTest(name = "all have decided, on {0}")
    @CsvSource({"2026-11-01", "2026-11-22", "2026-11-23"})
    void theChairConcludesOnceAllHaveDecided(LocalDate today) {
        assertEquals("lawful", answer(CommuneMatterRule.concludable(0, DAY, DAY.plusDays(7), today)));
    }

    @ParameterizedTest(name = "a village without a result, whose last day is {0}, on {1}: {2}")
    @CsvSource({"2026-11-20, 2026-11-19, villages-undecided, 2026-12-01",
        "2026-11-20, 2026-11-20, villages-undecided, 2026-12-01",
        "2026-11-20, 2026-11-21, votes-not-reported, 2026-12-01",
        "2026-11-20, 2026-11-29, votes-not-reported, 2026-12-01",
        "2026-11-20, 2026-11-30, votes-not-reported, 2026-12-01", "2026-11-20, 2026-12-01, lawful,",
        "2026-02-12, 2026-02-25, votes-not-reported, 2026-02-27",
        "2026-02-12, 2026-02-26, votes-not-reported, 2026-02-27", "2026-02-12, 2026-02-27, lawful,"})
    void aVoteOfTheLastDayIsWaitedForUntilItsResultIsDue(LocalDate decideBy, LocalDate today, String answer,
            LocalDate earliest) {
        var broken = CommuneMatterRule.concludable(1, decideBy,
                Sending.lastDay(decideBy, WorkingDayCalendar.official()), today);

        assertEquals(answer, answer(broken));
        assertEquals(earliest, broken.map(BrokenRule::earliest).orElse(null));
    }

    @ParameterizedTest(name = "{0} of 3 in favour, of which {1} annulled, and {2} of the others annulled: {3}")
    @CsvSource({"3, 1, 0, false", "2, 1, 0, true", "2, 0, 1, false", "1, 0, 1, true", "1, 1, 0, false", "1, 1, 1, true",
        "0, 0, 1, false", "0, 0, 2, true"})
    void aResultIsInDoubtWhileThoseThatStandLeaveOpenWhichWayItGoes(long inFavour, long annulledInFavour,
            long annulledAgainst, boolean inDoubt) {
        assertEquals(inDoubt, CommuneMatterRule.inDoubt(inFavour, annulledInFavour, annulledAgainst, 3, DAY));
    }

    @ParameterizedTest(name = "opened on {0}, the plan ends on 2026-11-22, asked on {1}: last day {2}")
    @CsvSource({"2026-11-12, 2026-11-12, 2026-11-22", "2026-11-12, 2026-11-13, 2026-11-23",
        "2026-11-12, 2026-11-22, 2026-12-02", "2026-11-12, 2026-11-25, 2026-12-05",
        "2026-11-22, 2026-11-22, 2026-11-22", "2026-11-21, 2026-11-22, 2026-11-24",
        "2026-11-20, 2026-11-22, 2026-11-24", "2026-11-19, 2026-11-22, 2026-11-25"})
    void aVillageThatIsAskedLaterHasAsManyDaysAsTheOthersAndThoseOfItsNotice(LocalDate openedOn, LocalDate askedOn,
            LocalDate lastDay) {
        assertEquals(lastDay, CommuneMatterRule.lastDayOf(openedOn, DAY, askedOn, askedOn.plusDays(2)));
    }

    // The days off for Tet do not stop a notice.
    @ParameterizedTest(name = "asked on {0} to decide by {1}: {2}")
    @CsvSource({"2026-11-22, 2026-11-21, plan-in-the-past", "2026-11-22, 2026-11-22, plan-without-meeting",
        "2026-11-22, 2026-11-23, plan-without-meeting", "2026-11-22, 2026-11-24, lawful",
        "2026-11-22, 2026-11-25, lawful", "2027-02-04, 2027-02-05, plan-without-meeting",
        "2027-02-04, 2027-02-06, lawful", "2027-02-04, 2027-02-07, lawful"})
    void aPlanLeavesTheVillagesADayOnWhichTheyMayMeet(LocalDate today, LocalDate decideBy, String answer) {
        LocalDate firstMeeting = MeetingPreparation.NOTICE.on(today).earliestAfter(today,
                WorkingDayCalendar.official());

        assertEquals(answer, answer(CommuneMatterRule.planned(decideBy, today, firstMeeting)));
    }

    @Test
    void noDayOfEffectIsSetWhileTheResultIsInDoubt() {
        assertEquals("result-in-doubt", answer(CommuneMatterRule.certain(true)));
        assertEquals("lawful", answer(CommuneMatterRule.certain(false)));
    }

    @ParameterizedTest(name = "decided on {0}, in force from {1}, concluded on 2026-11-20: {2}")
    @CsvSource({"2026-11-19, 2026-11-25, effect-before-result", "2026-11-20, 2026-11-19, effect-before-result",
        "2026-11-20, 2026-11-20, lawful", "2026-11-22, 2027-01-01, lawful",
        "2026-11-23, 2027-01-01, decided-in-future"})
    void theCommitteeSetsTheDayOfEffectOnTheMergedResult(LocalDate decidedOn, LocalDate from, String answer) {
        assertEquals(answer, answer(CommuneMatterRule.effect(decidedOn, from, DAY.minusDays(2), DAY)));
    }

    @Test
    void nothingIsPutBeforeNobodyOrOnline() {
        assertEquals("no-village", answer(CommuneMatterRule.decidable(0)));
        assertEquals("lawful", answer(CommuneMatterRule.decidable(1)));
        assertEquals("form-not-lawful", answer(CommuneMatterRule.choosable(true)));
        assertEquals("lawful", answer(CommuneMatterRule.choosable(false)));
        assertEquals("act-in-future", answer(CommuneMatterRule.agreed(DAY.plusDays(1), DAY)));
        assertEquals("lawful", answer(CommuneMatterRule.agreed(DAY, DAY)));
    }

    @Test
    void theChairConcludesOnlyWhenEveryVillageOfTheDayWasAsked() {
        assertEquals("villages-not-asked", answer(CommuneMatterRule.allAsked(1)));
        assertEquals("lawful", answer(CommuneMatterRule.allAsked(0)));
    }

    private static String answer(Optional<BrokenRule> broken) {
        return broken.map(BrokenRule::rule).orElse("lawful");
    }
}
