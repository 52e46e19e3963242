package vn.danchu.consultation.official.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danchu.platform.law.BrokenRule;

class TenureTest {
    private static final LocalDate DECREE = LocalDate.of(2026, 5, 26);

    @ParameterizedTest(name = "a {0} decided on {1} from {2}: until {3}")
    @CsvSource({"VILLAGE_HEAD, 2026-06-08, 2026-06-10, 2031-06-10", "VILLAGE_HEAD, 2026-05-26, 2026-05-26, 2031-05-26",
        "VILLAGE_HEAD, 2026-05-25, 2026-05-25,", "ACTING_VILLAGE_HEAD, 2026-06-08, 2026-06-10, 2026-12-08",
        "ACTING_VILLAGE_HEAD, 2026-08-31, 2026-08-31, 2027-02-28", "ACTING_VILLAGE_HEAD, 2026-05-25, 2026-05-25,",
        "FRONT_HEAD, 2026-06-08, 2026-06-10,"})
    void theDecreeGivesHeadsFiveYearsAndActingHeadsSixMonths(Post post, LocalDate decided, LocalDate from,
            LocalDate last) {
        assertEquals(Optional.ofNullable(last), Tenure.lastDay(post, decided, from));
    }

    // 9 February 2027 lies in the days off for Tet; months of the calendar do not mind.
    @ParameterizedTest(name = "designated on {0}, until {1}: {2}")
    @CsvSource({"2026-06-08, 2026-12-07, lawful", "2026-06-08, 2026-12-08, lawful",
        "2026-06-08, 2026-12-09, acting-head-too-long", "2026-08-09, 2027-02-08, lawful",
        "2026-08-09, 2027-02-09, lawful", "2026-08-09, 2027-02-10, acting-head-too-long"})
    void anActingHeadStaysForSixMonthsAtMost(LocalDate decided, LocalDate until, String answer) {
        assertEquals(answer, said(Tenure.actingUntil(until, decided)));
    }

    @ParameterizedTest(name = "first designated on {0}, now until {1}: {2}")
    @CsvSource({"2026-06-08, 2026-12-07, lawful", "2026-06-08, 2026-12-08, lawful",
        "2026-06-08, 2026-12-09, acting-head-again", "2026-06-08, , acting-head-again",
        "2026-08-09, 2027-02-09, lawful", "2026-08-09, 2027-02-10, acting-head-again", ", 2027-06-09, lawful",
        "2026-05-25, 2027-06-09, lawful"})
    void thePersonWhoActsAgainHasSixMonthsInAll(LocalDate first, LocalDate until, String answer) {
        assertEquals(answer, said(Tenure.actingAgain(first, until)));
    }

    @ParameterizedTest(name = "{0} moves the end from 2031-06-10 to {1}: {2}")
    @CsvSource({"COMMUNE_COMMITTEE, 2031-12-09, lawful", "COMMUNE_COMMITTEE, 2031-12-10, lawful",
        "COMMUNE_COMMITTEE, 2031-12-11, term-change-for-the-province", "COMMUNE_COMMITTEE, 2030-12-11, lawful",
        "COMMUNE_COMMITTEE, 2030-12-10, lawful", "COMMUNE_COMMITTEE, 2030-12-09, term-change-for-the-province",
        "PROVINCE_COMMITTEE, 2031-12-11, lawful", "PROVINCE_COMMITTEE, 2030-12-09, lawful",
        "COMMUNE_FRONT, 2031-06-11, term-not-changeable"})
    void theCommuneMovesTheEndOfATermBySixMonthsTheProvinceFurther(DecidingBody by, LocalDate changed, String answer) {
        assertEquals(answer, said(Tenure.movable(by, DECREE, LocalDate.of(2031, 6, 10), changed)));
    }

    @Test
    void noTermWasChangedBeforeTheDecree() {
        assertEquals("term-not-changeable", said(Tenure.movable(DecidingBody.PROVINCE_COMMITTEE, DECREE.minusDays(1),
                LocalDate.of(2027, 6, 10), LocalDate.of(2027, 6, 11))));
    }

    @ParameterizedTest(name = "in a term until {0} a successor comes on {1}: {2}")
    @CsvSource({"2031-06-10, 2030-12-10, head-in-office", "2031-06-10, 2031-06-09, head-in-office",
        "2031-06-10, 2031-06-10, lawful", "2031-06-10, 2031-06-11, lawful", "2027-02-08, 2027-02-07, head-in-office",
        "2027-02-08, 2027-02-08, lawful", "2026-06-10, 2026-05-25, head-in-office",
        "2026-06-10, 2026-05-26, head-in-office", "2030-01-01, 2023-08-14, lawful",
        "2030-01-01, 2023-08-15, head-in-office"})
    void nobodyTakesThePlaceOfAHeadInMidTerm(LocalDate lastDay, LocalDate day, String answer) {
        assertEquals(answer, said(Tenure.successorPossible(lastDay, day)));
    }

    @ParameterizedTest(name = "recognised on {0}, in office from {1}, first decision here on {2}, followed {3}: {4}")
    @CsvSource({"2026-11-09, 2026-11-09, 2026-11-10, false, lawful",
        "2026-11-10, 2026-11-10, 2026-11-10, false, head-without-election",
        "2026-11-11, 2026-11-11, 2026-11-10, false, head-without-election",
        "2026-11-08, 2026-11-10, 2026-11-10, false, head-without-election",
        "2026-11-08, 2026-11-24, 2026-11-10, false, head-without-election", "2026-11-10, 2026-11-10, , false, lawful",
        "2026-11-09, 2026-11-09, 2026-11-10, true, head-without-election",
        "2026-11-10, 2026-11-10, , true, head-without-election"})
    void aHeadIsEnteredFromPapersOlderThanTheFirstDecisionHere(LocalDate decidedOn, LocalDate from, LocalDate first,
            boolean followed, String answer) {
        assertEquals(answer, said(Tenure.enteredFromPapers(decidedOn, from, first, followed)));
    }

    @Test
    void aTermWhoseEndNobodyToldIsAsLongAsTheLawHasIt() {
        assertEquals(LocalDate.of(2030, 12, 1), Tenure.untold(LocalDate.of(2025, 12, 1)));
    }

    @ParameterizedTest(name = "born on {0}, head on {1}: {2}")
    @CsvSource({"2005-06-11, 2026-06-10, head-too-young", "2005-06-10, 2026-06-10, lawful",
        "2005-06-09, 2026-06-10, lawful", ", 2026-06-10, head-too-young", "2008-01-01, 2026-05-25, lawful"})
    void aHeadIsAtLeastTwentyOne(LocalDate born, LocalDate day, String answer) {
        assertEquals(answer, said(Tenure.oldEnough(born, day)));
    }

    @Test
    void nobodyActsBesideAHead() {
        assertEquals("lawful", said(Tenure.actingOnlyInVacancy(true)));
        assertEquals("post-not-vacant", said(Tenure.actingOnlyInVacancy(false)));
    }

    @ParameterizedTest(name = "{0} without a document: {1}; told of tomorrow: {2}")
    @CsvSource({"RESIGNED, leaving-without-document, lawful", "DISMISSED, leaving-without-document, lawful",
        "DIED, leaving-without-document, leaving-in-future"})
    void nobodyLeavesWithoutADocumentAndNoDeathIsForetold(LeavingGround ground, String undocumented, String tomorrow) {
        assertEquals(undocumented, said(ground.documented(Post.VILLAGE_HEAD, " ")));
        assertEquals("lawful", said(ground.documented(Post.VILLAGE_HEAD, "40/QĐ-UBND")));
        assertEquals(tomorrow, said(ground.happened(Post.VILLAGE_HEAD, DECREE.plusDays(1), DECREE)));
        assertEquals("lawful", said(ground.happened(Post.VILLAGE_HEAD, DECREE, DECREE)));
    }

    @ParameterizedTest(name = "{0} is left by {1}")
    @CsvSource({"VILLAGE_HEAD, 'Decree 59/2023/NĐ-CP, Art. 9(3)'",
        "ACTING_VILLAGE_HEAD, 'Decree 185/2026/NĐ-CP, Art. 4(2)'", "FRONT_HEAD, 'Decree 185/2026/NĐ-CP, Art. 14(1)'"})
    void eachPostIsLeftByItsOwnArticle(Post post, String article) {
        assertEquals(article, LeavingGround.RESIGNED.documented(post, null).orElseThrow().article().en());
    }

    @ParameterizedTest(name = "designated on {0}, agreed with the Front on {1}: {2}")
    @CsvSource({"2026-11-18, , acting-head-without-front", "2026-11-18, 2026-11-17, lawful",
        "2026-11-18, 2026-11-18, lawful", "2026-11-18, 2026-11-19, acting-head-without-front", "2023-08-14, , lawful",
        "2023-08-15, , acting-head-without-front"})
    void anActingHeadNeedsTheAgreementOfTheCommuneFront(LocalDate decided, LocalDate agreed, String answer) {
        assertEquals(answer, said(Tenure.actingAgreed(agreed, decided)));
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void theFrontGivesItsOwnPostAndTheCommitteeTheOthers(Post post) {
        assertEquals(post == Post.FRONT_HEAD ? DecidingBody.COMMUNE_FRONT : DecidingBody.COMMUNE_COMMITTEE,
                post.appointedBy());
        assertEquals(post != Post.FRONT_HEAD, post.headsTheVillage());
    }

    private static String said(Optional<BrokenRule> answer) {
        return answer.map(BrokenRule::rule).orElse("lawful");
    }
}
