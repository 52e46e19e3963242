package vn.danchu.inspectionboard.plan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class NoticeTest {
    private static final LocalDate BY = LocalDate.parse("2027-01-15");

    @ParameterizedTest
    @CsvSource({"2027-01-14,", "2027-01-15,", "2027-01-16, investor-notice-too-late"})
    void aNoticeIsLawfulUpToTheLastDay(LocalDate sentOn, String rule) {
        assertEquals(rule, broken(sentOn, "2027-02-01"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-09,", "2026-12-10,", "2026-12-11, notice-sent-in-future"})
    void aNoticeIsNotRecordedBeforeItWasSent(LocalDate sentOn, String rule) {
        assertEquals(rule, broken(sentOn, "2026-12-10"));
    }

    @Test
    void tooLateANoticeNamesTheLastLawfulDayAndTheArticle() {
        var refusal = Notice.lawful(BY.plusDays(1), BY, BY.plusDays(1)).orElseThrow();

        assertEquals(BY, refusal.latest());
        assertEquals("Law 10/2022/QH15, Art. 45(1)b", refusal.article().en());
    }

    private static String broken(LocalDate sentOn, String today) {
        return Notice.lawful(sentOn, BY, LocalDate.parse(today)).map(BrokenRule::rule).orElse(null);
    }
}
