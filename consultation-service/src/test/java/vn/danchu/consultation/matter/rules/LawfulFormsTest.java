package vn.danchu.consultation.matter.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawfulFormsTest {

    @ParameterizedTest(name = "the commune chose {0}, a meeting failed: {1}; {2} is {3}")
    @CsvSource({"MEETING, false, MEETING, lawful",
        "MEETING, false, HOUSEHOLD_BALLOTS, 'Decree 59/2023/NĐ-CP, Art. 4(1)b'",
        "MEETING, true, HOUSEHOLD_BALLOTS, lawful", "MEETING, true, ONLINE_VOTE, 'Law 10/2022/QH15, Art. 17(2)'",
        "HOUSEHOLD_BALLOTS, false, HOUSEHOLD_BALLOTS, lawful",
        "HOUSEHOLD_BALLOTS, false, MEETING, 'Decree 59/2023/NĐ-CP, Art. 4(1)a'",
        "HOUSEHOLD_BALLOTS, true, ONLINE_VOTE, 'Decree 59/2023/NĐ-CP, Art. 4(1)a'"})
    void theCommuneChairChoosesTheFormForTheWholeCommune(VotingForm chosen, boolean meetingFailed, VotingForm form,
            String answer) {
        assertEquals(answer, LawfulForms.checkChosen(MatterKind.CONTRIBUTION, chosen, form, meetingFailed)
                .map(broken -> broken.article().en()).orElse("lawful"));
    }

    @ParameterizedTest(name = "{0} may be decided by {1}; after a meeting without enough households by {2}")
    @CsvSource({"CONTRIBUTION,    MEETING,                               MEETING HOUSEHOLD_BALLOTS",
        "COMMON_FUNDS,    MEETING,                               MEETING HOUSEHOLD_BALLOTS",
        "COVENANT,        MEETING,                               MEETING HOUSEHOLD_BALLOTS",
        "VILLAGE_HEAD,    MEETING,                               MEETING HOUSEHOLD_BALLOTS",
        "BOARD_MEMBER,    MEETING,                               MEETING HOUSEHOLD_BALLOTS",
        "SELF_GOVERNANCE, MEETING HOUSEHOLD_BALLOTS ONLINE_VOTE, MEETING HOUSEHOLD_BALLOTS ONLINE_VOTE"})
    void theLawNamesTheForms(MatterKind kind, String now, String afterFailedMeeting) {
        assertEquals(forms(now), LawfulForms.of(kind, false));
        assertEquals(forms(afterFailedMeeting), LawfulForms.of(kind, true));
    }

    @ParameterizedTest(name = "{1} for {0} is refused by {2}")
    @CsvSource(delimiter = '|', value = {"COVENANT|ONLINE_VOTE|Law 10/2022/QH15, Art. 17(2)",
        "CONTRIBUTION|ONLINE_VOTE|Law 10/2022/QH15, Art. 17(2)",
        "COMMON_FUNDS|ONLINE_VOTE|Law 10/2022/QH15, Art. 17(2)",
        "VILLAGE_HEAD|ONLINE_VOTE|Law 10/2022/QH15, Art. 17(2)",
        "BOARD_MEMBER|ONLINE_VOTE|Law 10/2022/QH15, Art. 17(2)",
        "COVENANT|HOUSEHOLD_BALLOTS|Decree 59/2023/NĐ-CP, Art. 4(1)b"})
    void anUnlawfulFormIsRefusedWithItsArticle(MatterKind kind, VotingForm form, String article) {
        var refusal = LawfulForms.check(kind, form, false).orElseThrow();

        assertEquals("form-not-lawful", refusal.rule());
        assertEquals(article, refusal.article().en());
    }

    private static Set<VotingForm> forms(String names) {
        return Arrays.stream(names.split(" ")).map(VotingForm::valueOf).collect(Collectors.toSet());
    }
}
