package vn.danchu.consultation.communewide.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

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

    @ParameterizedTest(name = "{0} villages undecided on {1}, their last day is 2026-11-22: {2}")
    @CsvSource({"0, 2026-11-01, lawful", "1, 2026-11-21, villages-undecided", "1, 2026-11-22, villages-undecided",
        "1, 2026-11-23, lawful"})
    void theChairConcludesWhenAllHaveDecidedOrTheirTimeIsOver(long undecided, LocalDate today, String answer) {
        var broken = CommuneMatterRule.concludable(undecided, DAY, today);

        assertEquals(answer, answer(broken));
        broken.ifPresent(rule -> assertEquals(DAY.plusDays(1), rule.earliest()));
    }

    @ParameterizedTest(name = "decided on {0}, in force from {1}, concluded on 2026-11-20: {2}")
    @CsvSource({"2026-11-19, 2026-11-25, effect-before-result", "2026-11-20, 2026-11-19, effect-before-result",
        "2026-11-20, 2026-11-20, lawful", "2026-11-22, 2027-01-01, lawful",
        "2026-11-23, 2027-01-01, decided-in-future"})
    void theCommitteeSetsTheDayOfEffectOnTheMergedResult(LocalDate decidedOn, LocalDate from, String answer) {
        assertEquals(answer, answer(CommuneMatterRule.effect(decidedOn, from, DAY.minusDays(2), DAY)));
    }

    @Test
    void nothingIsPutBeforeNobodyOrForYesterdayOrOnline() {
        assertEquals("no-village", answer(CommuneMatterRule.decidable(0)));
        assertEquals("lawful", answer(CommuneMatterRule.decidable(1)));
        assertEquals("plan-in-the-past", answer(CommuneMatterRule.planned(DAY.minusDays(1), DAY)));
        assertEquals("lawful", answer(CommuneMatterRule.planned(DAY, DAY)));
        assertEquals("form-not-lawful", answer(CommuneMatterRule.choosable(true)));
        assertEquals("lawful", answer(CommuneMatterRule.choosable(false)));
        assertEquals("agreement-in-future", answer(CommuneMatterRule.agreed(DAY.plusDays(1), DAY)));
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
