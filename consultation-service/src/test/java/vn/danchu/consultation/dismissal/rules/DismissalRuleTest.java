package vn.danchu.consultation.dismissal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.WorkingDayCalendar;

class DismissalRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0} of {1} households petition: {2}")
    @CsvSource({"49, 100, too-few-petitioners", "50, 100, lawful", "51, 100, lawful", "50, 101, too-few-petitioners",
        "51, 101, lawful", "1, 1, lawful", "1, 2, lawful", "1, 3, too-few-petitioners"})
    void exactlyHalfOfAllHouseholdsIsEnough(long petitioners, long households, String answer) {
        var refusal = DismissalRule.petitioned(petitioners, households, DAY);

        assertEquals(answer, rule(refusal));
        refusal.ifPresent(few -> assertEquals("Decree 59/2023/NĐ-CP, Art. 9(1)b", few.article().en()));
    }

    @ParameterizedTest(name = "dismissed on {0}: decide the new election by {1}")
    @CsvSource({"2026-10-01, 2026-11-30", "2025-12-24, 2026-02-22", "2025-12-19, 2026-02-17"})
    void theNewElectionIsDecidedWithinSixtyDaysTetIncluded(LocalDate dismissed, LocalDate lastDay) {
        assertEquals(lastDay, DismissalRule.newElectionBy(dismissed, WorkingDayCalendar.official()));
    }

    @ParameterizedTest(name = "{0} with {1} causes: {2}")
    @CsvSource({"OWN_REQUEST, 0, lawful", "OWN_REQUEST, 1, cause-not-asked-for", "FRONT_PROPOSAL, 0, cause-missing",
        "FRONT_PROPOSAL, 1, lawful", "FRONT_PROPOSAL, 7, lawful", "PETITION, 0, lawful",
        "PETITION, 1, cause-not-asked-for"})
    void onlyTheFrontProposesForCauses(DismissalGround ground, int causes, String answer) {
        assertEquals(answer, rule(ground.causesFit(causes)));
    }

    @ParameterizedTest(name = "{0} is taken back: {1}")
    @CsvSource({"OWN_REQUEST, lawful", "FRONT_PROPOSAL, lawful", "PETITION, petition-not-withdrawable"})
    void whatTheHouseholdsPetitionForNobodyTakesBack(DismissalGround ground, String answer) {
        assertEquals(answer, rule(ground.withdrawable()));
        ground.withdrawable().ifPresent(
                broken -> assertEquals("Decree 59/2023/NĐ-CP, Art. 9(1)b", broken.article().en()));
    }

    @ParameterizedTest(name = "the Front agreed on the {0}th, decided on the {1}th: {2}")
    @CsvSource({"19, 20, lawful", "20, 20, lawful", "21, 20, front-not-asked-before"})
    void theCommitteeAgreesWithTheFrontFirst(int agreed, int decided, String answer) {
        assertEquals(answer, rule(DismissalRule.agreedBefore(LocalDate.of(2026, 11, agreed),
                LocalDate.of(2026, 11, decided))));
    }

    @ParameterizedTest(name = "dated the {0}th: {1}")
    @CsvSource({"9, filed-too-early", "10, lawful", "12, lawful", "13, act-in-future"})
    void anActLiesBetweenWhatItFollowsAndToday(int day, String answer) {
        assertEquals(answer, rule(DismissalRule.dayOf("filed", LocalDate.of(2026, 11, day),
                LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 12))));
    }

    @ParameterizedTest(name = "dated {0}: {1}")
    @CsvSource({"1990-01-01, not-yet-in-force", "2023-07-20, not-yet-in-force", "2023-08-14, not-yet-in-force",
        "2023-08-15, lawful", "2023-08-16, lawful"})
    void noActIsOlderThanTheDecree(LocalDate day, String answer) {
        assertEquals(answer, rule(DismissalRule.dayOf("filed", day, day, DAY)));
    }

    @ParameterizedTest(name = "{0} may be taken from {1} and leads to {2}, by Art. {3}")
    @CsvSource({"MEET, FILED, -, 9(2)", "WITHDRAW, PROPOSED FILED, WITHDRAWN, 9(1)",
        "PUT_TO_HOUSEHOLDS, PROPOSED, FILED, 9(1)b", "DECLINE, PROPOSED, DECLINED, 9(1)b",
        "AGREE, FILED, VOTED_FOR, 9(3)",
        "NOT_AGREE, FILED, NOT_AGREED, 9(3)", "RECOGNISE, VOTED_FOR, DISMISSED, 9(3)",
        "REFUSE, VOTED_FOR, STAYS_IN_OFFICE, 9(3)", "DISMISS_BY_COMMITTEE, NOT_AGREED, DISMISSED, 9(3)",
        "KEEP_BY_COMMITTEE, NOT_AGREED, STAYS_IN_OFFICE, 9(3)", "ELECT_SUCCESSOR, DISMISSED, -, 9(3)",
        "LOSE_ELECTION, DISMISSED, -, 9(3)",
        "LAPSE, PROPOSED FILED VOTED_FOR NOT_AGREED, HEAD_LEFT, 9(1)"})
    void eachStepHasItsPlace(DismissalStep step, String from, String to, String article) {
        assertEquals(from, Arrays.stream(DismissalState.values()).filter(state -> step.check(state).isEmpty())
                .map(Enum::name).collect(Collectors.joining(" ")));
        assertEquals(to, step.transition().to() == null ? "-" : step.transition().to().name());
        assertEquals("Decree 59/2023/NĐ-CP, Art. " + article, step.transition().article().en());
    }

    @Test
    void aDismissalIsAnnulledBeforeAndAfterItsRecognition() {
        assertEquals(EnumSet.of(DismissalState.VOTED_FOR, DismissalState.DISMISSED),
                DismissalStep.ANNUL.transition().from());
        assertEquals("Law 10/2022/QH15, Art. 22(2)", DismissalStep.ANNUL.transition().article().en());
    }

    @Test
    void whatIsUnfinishedEndsWithTheVillage() {
        assertEquals(EnumSet.of(DismissalState.PROPOSED, DismissalState.FILED, DismissalState.VOTED_FOR,
                DismissalState.NOT_AGREED),
                DismissalStep.END_WITH_VILLAGE.transition().from());
        assertEquals(DismissalState.VILLAGE_ENDED, DismissalStep.END_WITH_VILLAGE.transition().to());
    }

    private static String rule(Optional<BrokenRule> refusal) {
        return refusal.map(BrokenRule::rule).orElse("lawful");
    }
}
