package vn.danchu.covenant.recognition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class RecognitionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    @ParameterizedTest
    @CsvSource({"2026-11-12, 2026-11-19", "2026-11-13, 2026-11-20", "2026-11-14, 2026-11-20", "2026-11-15, 2026-11-20",
        "2026-11-16, 2026-11-23"})
    void theFileIsDueFiveWorkingDaysAfterTheVote(LocalDate votedOn, LocalDate by) {
        assertEquals(by, Recognition.submitBy(votedOn));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-13, 2026-11-20", "2026-11-20, 2026-11-30", "2026-12-28, 2027-01-05"})
    void theCommuneDecidesWithinFiveWorkingDaysHolidaysNotCounted(LocalDate submittedOn, LocalDate by) {
        assertEquals(by, Recognition.decideBy(submittedOn));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, submitted-before-adoption", "2026-11-20,", "2026-11-21,", "2026-11-26,", "2026-11-27,",
        "2026-11-28, submitted-in-future"})
    void aFileIsSentBetweenTheVoteAndToday(LocalDate submittedOn, String rule) {
        var answer = Recognition.submissionPossible(submittedOn, LocalDate.parse("2026-11-20"), TODAY);

        assertEquals(rule, answer.map(BrokenRule::rule).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, decided-before-submission", "2026-11-23,", "2026-11-24,", "2026-11-26,", "2026-11-27,",
        "2026-11-28, decided-in-future"})
    void theCommuneDecidesBetweenTheFileAndToday(LocalDate decidedOn, String rule) {
        var answer = Recognition.decisionPossible(decidedOn, LocalDate.parse("2026-11-23"), TODAY);

        assertEquals(rule, answer.map(BrokenRule::rule).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, 'Decree 61/2023/NĐ-CP, Art. 11(3)a'", "2026-11-28, 'Decree 61/2023/NĐ-CP, Art. 11(3)a'"})
    void theRefusalNamesItsArticle(LocalDate submittedOn, String article) {
        var answer = Recognition.submissionPossible(submittedOn, LocalDate.parse("2026-11-20"), TODAY);

        assertEquals(article, answer.orElseThrow().article().en());
    }
}
