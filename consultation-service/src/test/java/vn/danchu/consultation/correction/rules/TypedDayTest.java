package vn.danchu.consultation.correction.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;

class TypedDayTest {
    private static final LocalDate NEXT = LocalDate.of(2026, 9, 8);

    @ParameterizedTest
    @CsvSource({"SENDING, LAW_10_2022, 20(3)", "COMMITTEE_RECEIPT, LAW_10_2022, 21(2)",
        "FRONT_RECEIPT, LAW_10_2022, 21(2)", "ANSWER, LAW_10_2022, 21(2)", "PUBLICATION, LAW_10_2022, 23(2)",
        "PLAN_SENDING, DECREE_59_2023, 4(2)", "BALLOT_NOTICE, DECREE_59_2023, 4(4)"})
    void onlyADayOnRecordIsPutRightAndOnlyIfItChanges(TypedDay day, Act act, String article) {
        var missing = day.check(null, NEXT, null).orElseThrow();

        assertEquals("day-not-on-record", missing.rule());
        assertEquals(Article.of(act, article), missing.article());
        assertEquals("day-unchanged", day.check(NEXT, NEXT, null).orElseThrow().rule());
        assertTrue(day.check(NEXT, NEXT.plusDays(1), null).isEmpty());
    }

    @Test
    void theRightDayDoesNotLieAfterWhatFollowed() {
        LocalDate earlier = NEXT.minusDays(3);

        assertTrue(TypedDay.SENDING.check(earlier, NEXT.minusDays(1), NEXT).isEmpty());
        assertTrue(TypedDay.SENDING.check(earlier, NEXT, NEXT).isEmpty());
        assertEquals("day-after-next-step",
                TypedDay.SENDING.check(earlier, NEXT.plusDays(1), NEXT).orElseThrow().rule());
    }

    @Test
    void aDayOnWhichOtherThingsRestStays() {
        assertEquals("day-relied-on", TypedDay.ANSWER.open(true).orElseThrow().rule());
        assertTrue(TypedDay.ANSWER.open(false).isEmpty());
    }
}
