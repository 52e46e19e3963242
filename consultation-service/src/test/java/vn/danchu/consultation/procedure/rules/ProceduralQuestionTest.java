package vn.danchu.consultation.procedure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danchu.platform.law.BrokenRule;

class ProceduralQuestionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "the {0} rests on {1}")
    @CsvSource({"SECRETARY, '3(5)a'", "VOTING_METHOD, '3(5)b'", "COUNTING_BOARD, '3(5)c'"})
    void everyQuestionNamesItsArticle(ProceduralQuestion question, String article) {
        assertEquals("Decree 59/2023/NĐ-CP, Art. " + article, question.majority().rowOn(DAY).article().en());
    }

    @ParameterizedTest
    @EnumSource(ProceduralQuestion.class)
    void moreThanHalfOfThoseWhoAttendSettleIt(ProceduralQuestion question) {
        assertEquals("> 1/2", question.majority().on(DAY).text());
        assertEquals(false, question.majority().on(DAY).isReachedBy(10, 20));
        assertEquals(true, question.majority().on(DAY).isReachedBy(11, 20));
    }

    @ParameterizedTest(name = "{0} hands of {1} attending: {2}")
    @CsvSource({"0, 0, nobody-attends", "0, 5, possible", "5, 5, possible", "6, 5, more-hands-than-attending"})
    void thereAreNoMoreHandsThanHouseholds(long hands, long attending, String answer) {
        assertEquals(answer, ProceduralQuestion.SECRETARY.possible(hands, attending).map(BrokenRule::rule)
                .orElse("possible"));
    }
}
