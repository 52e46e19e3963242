package vn.danchu.consultation.cluster.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class ClusterMembershipTest {

    @ParameterizedTest(name = "in a cluster since the 10th, entered on the 20th, from {0} on: {1}")
    @CsvSource({"2026-11-09, before-the-cluster", "2026-11-10, ", "2026-11-20, ",
        "2026-11-21, cluster-change-in-future"})
    void aHouseholdBelongsToAClusterFromItsFirstDayOnAndNotInTheFuture(LocalDate day, String rule) {
        assertEquals(Optional.ofNullable(rule), ClusterMembership
                .possible(day, LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 20)).map(BrokenRule::rule));
    }
}
