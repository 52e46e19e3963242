package vn.danchu.consultation.matter.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryIntoForceTest {

    @ParameterizedTest(name = "{0} is in force from {1}")
    @CsvSource({"CONTRIBUTION, VOTE", "COMMON_FUNDS, VOTE", "COVENANT, COMMITTEE_RECOGNITION",
        "VILLAGE_HEAD, COMMITTEE_RECOGNITION", "BOARD_MEMBER, FRONT_RECOGNITION", "SELF_GOVERNANCE, VOTE"})
    void everyKindHasItsDay(MatterKind kind, EffectFrom from) {
        assertEquals(from, EntryIntoForce.on(kind, LocalDate.of(2026, 10, 5)));
        assertEquals("Law 10/2022/QH15, Art. 21(2)",
                EntryIntoForce.table(kind).rows().getFirst().article().en());
    }
}
