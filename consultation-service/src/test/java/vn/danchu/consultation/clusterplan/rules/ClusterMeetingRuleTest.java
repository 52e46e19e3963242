package vn.danchu.consultation.clusterplan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

class ClusterMeetingRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0} households, scattered {1}: refused {2}")
    @CsvSource({"1, false, true", "199, false, true", "200, false, false", "201, false, false", "199, true, false",
        "2, true, false"})
    void aVillageMeetsByClustersFromTwoHundredHouseholdsOrWherePeopleLiveScattered(long households, boolean scattered,
            boolean refused) {
        assertRefused(refused, "too-few-households-for-clusters", "Law 10/2022/QH15, Art. 18(3)",
                ClusterMeetingRule.mayMeet(households, scattered, TODAY));
    }

    @ParameterizedTest(name = "matters of Art. {0}: refused {1}")
    @CsvSource({"15(1), false", "15(2), false", "15(3), false", "15(4), true", "15(5), false", "15(6), false"})
    void onlyWhoIsHeadIsNotDecidedByClusters(String kind, boolean refused) {
        assertRefused(refused, "head-question-not-by-clusters", "Decree 59/2023/NĐ-CP, Art. 3(1)đ",
                ClusterMeetingRule.decidable(Article.of(Act.LAW_10_2022, kind)));
    }

    @ParameterizedTest(name = "chaired by {0}, living there {1}: refused {2}")
    @CsvSource({"VILLAGE_HEAD, false, false", "FRONT_COMMITTEE_MEMBER, false, false", "RESPECTED_CITIZEN, true, false",
        "RESPECTED_CITIZEN, false, true"})
    void aCitizenWhoChairsLivesInTheCluster(ClusterChair chairedBy, boolean livesThere, boolean refused) {
        assertRefused(refused, "chair-not-of-cluster", "Decree 59/2023/NĐ-CP, Art. 3(1)đ",
                ClusterMeetingRule.mayChair(chairedBy, livesThere));
    }

    @Test
    void everyHouseholdMeetsInOneClusterAndOnlyThere() {
        assertRefused(false, "", "", ClusterMeetingRule.everybodyMeets(0, List.of()));
        assertRefused(true, "household-without-cluster", "Law 10/2022/QH15, Art. 18(1)",
                ClusterMeetingRule.everybodyMeets(1, List.of("H003")));
        assertRefused(false, "", "", ClusterMeetingRule.meetsHere(true, "Cụm 1"));
        assertRefused(true, "household-of-another-cluster", "Law 10/2022/QH15, Art. 18(3)",
                ClusterMeetingRule.meetsHere(false, "Cụm 1"));
    }

    @Test
    void thePlanHasEveryClusterAndTheResultWaitsForEach() {
        assertRefused(false, "", "", ClusterMeetingRule.complete(true));
        assertRefused(true, "clusters-differ-from-roll", "Decree 59/2023/NĐ-CP, Art. 3(6)",
                ClusterMeetingRule.complete(false));
        assertRefused(false, "", "", ClusterMeetingRule.mergeable(List.of()));
        assertRefused(true, "cluster-without-result", "Decree 59/2023/NĐ-CP, Art. 3(6)",
                ClusterMeetingRule.mergeable(List.of("Cụm 2")));
    }

    @ParameterizedTest(name = "reported on the 18th, decided on {0}: {1}")
    @CsvSource({"2026-11-17, plan-decided-too-early", "2026-11-18, ", "2026-11-20, ",
        "2026-11-21, plan-decided-in-future"})
    void theCommuneDecidesAfterTheReportAndNotInTheFuture(LocalDate on, String rule) {
        assertEquals(Optional.ofNullable(rule),
                ClusterMeetingRule.decided(on, LocalDate.of(2026, 11, 18), TODAY).map(BrokenRule::rule));
    }

    @Test
    void aClusterMeetsFromTheDayOfThatDecisionOn() {
        LocalDate decidedOn = LocalDate.of(2026, 11, 18);

        BrokenRule early = ClusterMeetingRule.held(decidedOn.minusDays(1), decidedOn).orElseThrow();
        assertEquals("cluster-met-before-plan", early.rule());
        assertEquals(decidedOn, early.earliest());
        assertTrue(ClusterMeetingRule.held(decidedOn, decidedOn).isEmpty());
        assertTrue(ClusterMeetingRule.held(decidedOn.plusDays(1), decidedOn).isEmpty());
    }

    private static void assertRefused(boolean refused, String rule, String article, Optional<BrokenRule> answer) {
        if (refused) {
            assertEquals(rule, answer.orElseThrow().rule());
            assertEquals(article, answer.orElseThrow().article().en());
        } else {
            assertTrue(answer.isEmpty());
        }
    }
}
