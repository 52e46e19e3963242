package vn.danchu.platform.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class DatedTest {
    private static final Article LAW = Article.of(Act.LAW_10_2022, "21(1)");
    private static final Article DECREE = Article.of(Act.DECREE_59_2023, "5(2)");
    private static final Dated<Integer> TABLE = Dated.of(Dated.since("2023-07-01", 5, LAW),
            Dated.since("2026-01-01", 7, DECREE));

    @Test
    void anOldCaseIsJudgedByTheRowOfItsDay() {
        assertEquals(5, TABLE.on(LocalDate.parse("2023-07-01")));
        assertEquals(5, TABLE.on(LocalDate.parse("2025-12-31")));
        assertEquals(7, TABLE.on(LocalDate.parse("2026-01-01")));
        assertEquals(7, TABLE.on(LocalDate.parse("2030-06-15")));
    }

    @Test
    void theRowTellsTheArticle() {
        assertEquals(LAW, TABLE.rowOn(LocalDate.parse("2025-12-31")).article());
        assertEquals(DECREE, TABLE.rowOn(LocalDate.parse("2026-01-01")).article());
    }

    @Test
    void theDayBeforeTheFirstRowHasNoAnswer() {
        Dated.NotYetInForce refusal = assertThrows(Dated.NotYetInForce.class,
                () -> TABLE.on(LocalDate.parse("2023-06-30")));

        assertEquals(LocalDate.parse("2023-07-01"), refusal.inForceFrom());
        assertTrue(refusal.getMessage().contains("2023-06-30"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("Law 10/2022/QH15, Art. 21(1)"), refusal.getMessage());
    }

    @Test
    void aValueUnchangedSinceItsActHoldsFromTheActsFirstDay() {
        Dated<Share> share = Dated.sinceEntryIntoForce(Share.moreThan(1, 2), DECREE);

        assertEquals(List.of(Dated.since("2023-08-15", Share.moreThan(1, 2), DECREE)), share.rows());
    }

    @Test
    void rowsThatAreNotNewestLastAreRefused() {
        var older = Dated.since("2023-07-01", 5, LAW);
        var newer = Dated.since("2026-01-01", 7, LAW);

        assertThrows(IllegalArgumentException.class, () -> Dated.of(newer, older));
        assertThrows(IllegalArgumentException.class, () -> Dated.of(older, older));
        assertThrows(IllegalArgumentException.class, () -> Dated.<Integer>of());
    }
}
