package vn.danchu.consultation.meetingresult.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Share;

class QuorumTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "a matter of Art. {0} needs {5} of {1} households at the meeting")
    @CsvSource({"15(1), 100, 2, 3, false, 67", "15(1), 99, 2, 3, false, 66", "15(2), 100, 2, 3, false, 67",
        "15(3), 100, 1, 2, true, 51", "15(3), 101, 1, 2, true, 51", "15(4), 100, 1, 2, true, 51",
        "15(5), 7, 1, 2, true, 4", "15(6), 1, 1, 2, true, 1"})
    void aMeetingDecidesOnlyWhenItsThresholdIsReachable(String kind, long households, int numerator, int denominator,
            boolean strict, long needed) {
        Article article = Article.of(Act.LAW_10_2022, kind);

        assertEquals(needed,
                Quorum.needed(article, new Share(numerator, denominator, strict), households, DAY));
        assertEquals("quorum-not-reached", answer(needed - 1, needed, article));
        assertEquals("reached", answer(needed, needed, article));
        assertEquals("reached", answer(needed + 1, needed, article));
    }

    @ParameterizedTest(name = "on {0} a covenant with a threshold of 1/10 would need {1} of 100 households")
    @CsvSource({"2023-08-15, 10", "2023-08-16, 51", "2026-11-25, 51"})
    void aCovenantNeedsMoreThanHalfOfAllHouseholdsWhateverItsThreshold(LocalDate day, long needed) {
        assertEquals(needed, Quorum.needed(Article.of(Act.LAW_10_2022, "15(3)"), Share.atLeast(1, 10), 100, day));
    }

    @ParameterizedTest(name = "without a quorum a matter of Art. {0} is refused by {1}")
    @CsvSource({"15(1), 'Decree 59/2023/NĐ-CP, Art. 4(1)b'", "15(3), 'Decree 61/2023/NĐ-CP, Art. 10(1)a'"})
    void theRefusalNamesItsArticle(String kind, String article) {
        assertEquals(article, Quorum.reached(1, 2, Article.of(Act.LAW_10_2022, kind)).orElseThrow().article().en());
    }

    private static String answer(long present, long needed, Article kind) {
        return Quorum.reached(present, needed, kind).map(BrokenRule::rule).orElse("reached");
    }
}
