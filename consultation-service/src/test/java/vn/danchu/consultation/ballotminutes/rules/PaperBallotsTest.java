package vn.danchu.consultation.ballotminutes.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;

class PaperBallotsTest {
    private static final LocalDate MET = LocalDate.of(2026, 11, 25);
    private static final OffsetDateTime END = OffsetDateTime.parse("2026-12-05T17:00:00+07:00");

    @Test
    void aPlanIsIssuedUnderTheDecree() {
        var refusal = PaperBallots.issued(LocalDate.of(2023, 8, 14)).orElseThrow();
        assertEquals("not-yet-in-force", refusal.rule());
        assertEquals(Article.of(Act.DECREE_59_2023, "4(2)"), refusal.article());

        assertTrue(PaperBallots.issued(LocalDate.of(2023, 8, 15)).isEmpty());
        assertTrue(PaperBallots.issued(LocalDate.of(2023, 8, 16)).isEmpty());
    }

    @Test
    void aPlanFollowsTheMeetingThatLackedHouseholds() {
        var refusal = PaperBallots.afterMeeting(MET.minusDays(1), MET).orElseThrow();
        assertEquals("ballots-before-meeting", refusal.rule());
        assertEquals(MET, refusal.earliest());

        assertTrue(PaperBallots.afterMeeting(MET, MET).isEmpty());
        assertTrue(PaperBallots.afterMeeting(MET.plusDays(1), MET).isEmpty());
    }

    @Test
    void aRoundIsEnteredOnceItsTimeIsOver() {
        var refusal = PaperBallots.over(END, END.minusSeconds(1)).orElseThrow();
        assertEquals("ballots-still-collected", refusal.rule());
        assertEquals(END, refusal.earliest());

        assertTrue(PaperBallots.over(END, END).isEmpty());
        assertTrue(PaperBallots.over(END, END.plusSeconds(1)).isEmpty());
    }
}
