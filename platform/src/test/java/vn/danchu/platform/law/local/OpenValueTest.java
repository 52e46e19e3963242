package vn.danchu.platform.law.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Days;

class OpenValueTest {
    private static final Article OPEN = Article.of(Act.DECREE_59_2023, "4(2)");
    private static final Article LEAST = Article.of(Act.DECREE_59_2023, "4(4)");
    private static final Article MOST = Article.of(Act.LAW_10_2022, "19(3)");
    private static final OpenValue<Days> FREE = OpenValue.of("ballots.period", Measure.DAYS, OPEN, "Số ngày", "Days");
    private static final OpenValue<Days> BOUNDED = FREE.within(
            Dated.of(Dated.since("2023-08-15", new Days(2), LEAST), Dated.since("2027-01-01", new Days(4), LEAST)),
            Dated.sinceEntryIntoForce(new Days(30), MOST));

    @ParameterizedTest(name = "{0} days from {1}: {2}")
    @CsvSource({"1, 2026-12-31, below-the-law", "2, 2026-12-31, lawful", "3, 2026-12-31, lawful",
        "3, 2027-01-01, below-the-law", "4, 2027-01-01, lawful", "29, 2026-12-31, lawful", "30, 2026-12-31, lawful",
        "31, 2026-12-31, above-the-law"})
    void aValueStaysWithinTheLawOfItsFirstDay(String days, LocalDate since, String answer) {
        Optional<BrokenRule> refusal = BOUNDED.mayBe(days, since);

        assertEquals(answer, refusal.map(BrokenRule::rule).orElse("lawful"));
        refusal.ifPresent(rule -> assertEquals(answer.startsWith("below") ? LEAST : MOST, rule.article()));
        assertTrue(FREE.mayBe(days, since).isEmpty());
    }

    @Test
    void onlyATierThatMaySetsAValue() {
        OpenValue<Days> ofCommunes = FREE.onlyBy(Tier.COMMUNE);

        assertTrue(ofCommunes.mayBeSetBy(Tier.COMMUNE).isEmpty());
        assertEquals(OPEN, ofCommunes.mayBeSetBy(Tier.PROVINCE).orElseThrow().article());
        assertTrue(FREE.mayBeSetBy(Tier.PROVINCE).isEmpty());
        assertThrows(IllegalArgumentException.class, FREE::onlyBy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-3", "07", "3.5", "3 ngày", "ba", "10000"})
    void whatCountsNoDaysIsNoNumberOfDays(String text) {
        assertTrue(FREE.read(text).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> FREE.mayBe(text, LocalDate.of(2026, 12, 1)));
    }
}
