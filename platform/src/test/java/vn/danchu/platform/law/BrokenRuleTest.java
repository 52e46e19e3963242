package vn.danchu.platform.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenRuleTest {
    private static final Article ARTICLE = Article.of(Act.DECREE_59_2023, "9(1)");

    @ParameterizedTest(name = "under a decree of 2023-08-15, on 2026-11-22, dated {0}: {1}")
    @CsvSource({"2023-08-14, not-yet-in-force", "2023-08-15, possible", "2023-08-16, possible", "2026-11-21, possible",
        "2026-11-22, possible", "2026-11-23, act-in-future"})
    void whatHappenedIsNeitherOlderThanTheActNorInTheFuture(LocalDate day, String answer) {
        var broken = BrokenRule.ifNotPossible(ARTICLE, day, LocalDate.of(2026, 11, 22));

        assertEquals(answer, broken.map(BrokenRule::rule).orElse("possible"));
        broken.ifPresent(rule -> assertEquals(ARTICLE, rule.article()));
    }
}
