package vn.danchu.consultation.decision.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.WorkingDayCalendar;

class RecognitionTest {

    @ParameterizedTest(name = "received on {0}, to be answered by {1}: {2}")
    @CsvSource({"2026-10-05, 2026-10-12, Monday to Monday", "2026-10-09, 2026-10-16, over one weekend",
        "2026-10-10, 2026-10-16, a Saturday is not counted", "2026-10-11, 2026-10-16, nor a Sunday",
        "2023-08-31, 2023-09-11, across 2 September 2023", "2024-02-07, 2024-02-21, across Tet 2024",
        "2026-02-12, 2026-02-26, across Tet 2026", "2027-02-03, 2027-02-17, across Tet 2027",
        "2026-12-28, 2027-01-05, across the year"})
    void fiveWorkingDaysAreCountedFromTheDayAfterTheReceipt(LocalDate receivedOn, LocalDate answerBy, String why) {
        assertEquals(answerBy, Recognition.answerBy(receivedOn, WorkingDayCalendar.official()), why);
    }

    @ParameterizedTest(name = "received on {0}, answered on {1}: {2}")
    @CsvSource({"2026-02-12, 2026-02-25, IN_TIME", "2026-02-12, 2026-02-26, IN_TIME", "2026-02-12, 2026-02-27, LATE",
        "2027-02-03, 2027-02-16, IN_TIME", "2027-02-03, 2027-02-17, IN_TIME", "2027-02-03, 2027-02-18, LATE"})
    void anAnswerIsLateFromTheDayAfterTheLast(LocalDate receivedOn, LocalDate answeredOn, Timeliness timeliness) {
        LocalDate answerBy = Recognition.answerBy(receivedOn, WorkingDayCalendar.official());

        assertEquals(timeliness, Timeliness.on(LocalDate.of(2027, 3, 1), answerBy, answeredOn));
    }

    @ParameterizedTest(name = "recognised by {1}, answered by {0}: {2}")
    @CsvSource({"COMMUNE_COMMITTEE, COMMUNE_COMMITTEE,", "COMMUNE_FRONT, COMMUNE_FRONT,",
        "COMMUNE_FRONT, COMMUNE_COMMITTEE, other-body-recognises",
        "COMMUNE_COMMITTEE, COMMUNE_FRONT, other-body-recognises", "VILLAGE_HEAD, COMMUNE_FRONT, other-body-recognises",
        "COMMUNE_COMMITTEE,, needs-no-recognition", "COMMUNE_FRONT,, needs-no-recognition"})
    void onlyTheBodyThatTheLawNamesAnswers(Body acting, Body recogniser, String rule) {
        var answer = Recognition.mayAnswer(acting, recogniser);

        assertEquals(rule, answer.map(BrokenRule::rule).orElse(null));
        answer.ifPresent(broken -> assertEquals("Law 10/2022/QH15, Art. 21(2)", broken.article().en()));
    }

    @Test
    void aCovenantIsAnsweredInItsMatterVoting() {
        assertEquals("Decree 61/2023/NĐ-CP, Art. 11(3)",
                Recognition.decidedHere("covenant").orElseThrow().article().en());
    }
}
