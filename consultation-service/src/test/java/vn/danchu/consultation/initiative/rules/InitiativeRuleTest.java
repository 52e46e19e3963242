package vn.danchu.consultation.initiative.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.local.Approval;
import vn.danchu.platform.law.local.LocalValue;

class InitiativeRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} of {1} households consent: {2}, {3} are needed")
    @CsvSource({"9, 100, consents-missing, 10", "10, 100, enough, 10", "11, 100, enough, 10",
        "10, 101, consents-missing, 11", "11, 101, enough, 11", "0, 9, consents-missing, 1", "1, 9, enough, 1",
        "1, 10, enough, 1", "1, 11, consents-missing, 2", "2, 11, enough, 2", "0, 0, consents-missing, 1"})
    void aTenthOfAllHouseholdsObligesTheHead(long consents, long households, String answer, long needed) {
        assertEquals(answer,
                InitiativeRule.enough(consents, households, DAY).map(BrokenRule::rule).orElse("enough"));
        assertEquals(answer.equals("enough") ? "consents-suffice" : "few",
                InitiativeRule.tooFew(consents, households, DAY).map(BrokenRule::rule).orElse("few"));
        assertEquals(needed, InitiativeRule.needed(households, DAY));
    }

    @ParameterizedTest(name = "given on {0}, valid until {1}")
    @CsvSource({"2026-08-22, 2026-11-22", "2026-11-27, 2027-02-27", "2026-11-28, 2027-02-28",
        "2026-11-29, 2027-02-28", "2026-11-30, 2027-02-28", "2026-12-01, 2027-03-01", "2027-11-30, 2028-02-29",
        "2026-08-31, 2026-11-30", "2027-01-05, 2027-04-05"})
    void aConsentIsValidForThreeCalendarMonths(LocalDate givenOn, LocalDate lastDay) {
        assertEquals(lastDay, InitiativeRule.lastDay(givenOn));
    }

    @ParameterizedTest(name = "sent on {0}, to be tabled within {1} days: by {2}")
    @CsvSource({"2026-11-30, , 2027-02-28", "2025-11-17, , 2026-02-17", "2026-11-30, 14, 2026-12-14",
        "2026-11-30, 15, 2026-12-15", "2026-11-30, 16, 2026-12-16", "2026-02-10, 15, 2026-02-25",
        "2026-11-30, 89, 2027-02-27", "2026-11-30, 90, 2027-02-28", "2026-11-30, 91, 2027-02-28"})
    void theHeadTablesItAsAPlaceSaysAndBeforeConsentsExpireTetIncluded(LocalDate sentOn, Integer days,
            LocalDate lastDay) {
        var most = Optional.ofNullable(days).map(count -> new LocalValue<>(new Days(count),
                new Approval("Quyết định số 12/2026/QĐ-UBND", LocalDate.of(2026, 1, 20), "UBND xã Cao Lộc")));

        assertEquals(lastDay, InitiativeRule.tableBy(sentOn, most));
    }

    @ParameterizedTest(name = "started on 2026-11-20, approved on {0}, entered on 2026-11-22: {1}")
    @CsvSource({"2025-01-01, approval-before-initiative", "2026-11-19, approval-before-initiative",
        "2026-11-20, possible", "2026-11-21, possible", "2026-11-22, possible", "2026-11-23, approval-in-future"})
    void theCommitteeApprovesWhatHasBegun(LocalDate approvedOn, String answer) {
        assertEquals(answer, InitiativeRule.approved(approvedOn, DAY.minusDays(2), DAY).map(BrokenRule::rule)
                .orElse("possible"));
    }

    @ParameterizedTest(name = "given on {0}, entered on 2026-11-22: {1}")
    @CsvSource({"2026-08-21, consent-expired", "2026-08-22, countable", "2026-08-23, countable",
        "2026-11-22, countable", "2026-11-23, consent-in-future", "2023-06-30, consent-expired"})
    void onlyAConsentThatStillCountsIsEntered(LocalDate givenOn, String answer) {
        assertEquals(answer, InitiativeRule.countable(givenOn, DAY).map(BrokenRule::rule).orElse("countable"));
    }

    @ParameterizedTest(name = "given on 2025-11-17, whose third month ends on New Year's Day, entered on {0}: {1}")
    @CsvSource({"2026-02-16, countable", "2026-02-17, countable", "2026-02-18, consent-expired"})
    void theThreeMonthsDoNotStretchOverTet(LocalDate today, String answer) {
        assertEquals(answer, InitiativeRule.countable(LocalDate.of(2025, 11, 17), today).map(BrokenRule::rule)
                .orElse("countable"));
    }

    @ParameterizedTest(name = "a matter of Art. {0}: {1} {2}")
    @CsvSource({"15(1), proposable,", "15(2), proposable,",
        "15(3), proposable,",
        "15(4), proposed-elsewhere, 'Decree 59/2023/NĐ-CP, Art. 9(1)b'",
        "15(5), proposed-elsewhere, 'Law 10/2022/QH15, Art. 36(2)'", "15(6), proposable,"})
    void headsAndBoardsHaveTheirOwnProcedures(String kind, String answer, String article) {
        var broken = InitiativeRule.proposable(Article.of(Act.LAW_10_2022, kind));

        assertEquals(answer, broken.map(BrokenRule::rule).orElse("proposable"));
        assertEquals(article, broken.map(rule -> rule.article().en()).orElse(null));
    }
}
