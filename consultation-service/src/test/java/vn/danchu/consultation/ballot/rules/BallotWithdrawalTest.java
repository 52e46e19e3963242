package vn.danchu.consultation.ballot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

class BallotWithdrawalTest {
    private static final OffsetDateTime END = OffsetDateTime.parse("2026-12-05T17:00:00+07:00");

    @Test
    void ballotsAreTakenBackUntilTheTimeForReturningThemIsOver() {
        assertTrue(BallotWithdrawal.possible(0, END, END.minusSeconds(1)).isEmpty());

        var over = BallotWithdrawal.possible(0, END, END).orElseThrow();
        assertEquals("collection-over", over.rule());
        assertEquals(END, over.latest());
        assertTrue(BallotWithdrawal.possible(0, END, END.plusSeconds(1)).isPresent());
    }

    @Test
    void oneReturnedBallotKeepsThemAll() {
        assertEquals("ballots-returned",
                BallotWithdrawal.possible(1, END, END.minusDays(1)).orElseThrow().rule());
    }

    @Test
    void whatWasEnteredFromPaperIsTakenBackByWhoEnteredItOrTheCommuneChair() {
        assertTrue(BallotWithdrawal.ofPaper(true, false).isEmpty());
        assertTrue(BallotWithdrawal.ofPaper(false, true).isEmpty());
        assertEquals("taken-back-by-another", BallotWithdrawal.ofPaper(false, false).orElseThrow().rule());
    }
}
