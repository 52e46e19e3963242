package vn.danchu.consultation.renewal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.local.Approval;
import vn.danchu.platform.law.local.LocalValue;

class WaitingTimeTest {

    @ParameterizedTest(name = "rejected on {0}, voted on again on {1}, ten days after at the earliest: {2}")
    @CsvSource({"2026-11-26, 2026-11-26, vote-again-too-early", "2026-11-26, 2026-12-05, vote-again-too-early",
        "2026-11-26, 2026-12-06, lawful", "2026-11-26, 2026-12-07, lawful",
        "2026-02-12, 2026-02-21, vote-again-too-early", "2026-02-12, 2026-02-22, lawful"})
    void householdsAreNotAskedAgainTooSoonTetIncluded(LocalDate rejectedOn, LocalDate voteOn, String answer) {
        var ten = Optional.of(new LocalValue<>(new Days(10),
                new Approval("Nghị quyết số 9/2026/NQ-HĐND", LocalDate.of(2026, 1, 20), "HĐND tỉnh Lạng Sơn")));

        var refusal = WaitingTime.over(rejectedOn, voteOn, ten);

        assertEquals(answer, refusal.map(BrokenRule::rule).orElse("lawful"));
        refusal.ifPresent(rule -> {
            assertEquals("Law 10/2022/QH15, Art. 16(2)", rule.article().en());
            assertEquals(rejectedOn.plusDays(10), rule.earliest());
            assertTrue(rule.vi().contains("Nghị quyết số 9/2026/NQ-HĐND ngày 2026-01-20 của HĐND tỉnh Lạng Sơn"));
            assertTrue(rule.en().contains("after at least 10 days"));
        });
        assertTrue(WaitingTime.over(rejectedOn, voteOn, Optional.empty()).isEmpty());
    }
}
