package vn.danchu.covenant.drafting.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class PostingTest {
    private static final LocalDate POSTED = LocalDate.parse("2026-10-20");

    @ParameterizedTest
    @CsvSource({"2026-11-18, covenant-vote-too-early", "2026-11-19,", "2026-11-20,"})
    void aDraftMayBeVotedOnFromTheThirtiethDayOfItsPosting(LocalDate today, String rule) {
        assertEquals(rule, Posting.longEnough(POSTED, today).map(BrokenRule::rule).orElse(null));
    }

    @Test
    void tooShortAPostingNamesTheFirstLawfulDayAndTheArticle() {
        var refusal = Posting.longEnough(POSTED, POSTED).orElseThrow();

        assertEquals(LocalDate.parse("2026-11-19"), refusal.earliest());
        assertEquals("Decree 61/2023/NĐ-CP, Art. 9(1)", refusal.article().en());
    }

    @Test
    void aDraftThatWasNotPostedIsNotVotedOn() {
        assertEquals("draft-not-posted", Posting.longEnough(null, POSTED).orElseThrow().rule());
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19,", "2026-10-20,", "2026-10-21, posted-in-future"})
    void aPostingIsNotRecordedBeforeItHappens(LocalDate postedOn, String rule) {
        assertEquals(rule, Posting.possible(postedOn, POSTED).map(BrokenRule::rule).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"2023-08-15, posted-before-decree", "2023-08-16,", "2023-08-17,"})
    void aPostingUnderTheDecreeIsNotOlderThanTheDecree(LocalDate postedOn, String rule) {
        assertEquals(rule, Posting.possible(postedOn, POSTED).map(BrokenRule::rule).orElse(null));
    }
}
