package vn.danchu.consultation.matter.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.Dated;

class AdoptionThresholdTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0}: {1} of {2} households in favour adopt: {3}")
    @CsvSource({"CONTRIBUTION, 66, 100, false", "CONTRIBUTION, 67, 100, true", "CONTRIBUTION, 2, 3, true",
        "CONTRIBUTION, 1, 2, false", "CONTRIBUTION, 1, 1, true", "COMMON_FUNDS, 66, 100, false",
        "COMMON_FUNDS, 67, 100, true", "COMMON_FUNDS, 1333, 2000, false", "COMMON_FUNDS, 1334, 2000, true",
        "COVENANT, 50, 100, false", "COVENANT, 51, 100, true", "COVENANT, 1, 2, false", "COVENANT, 2, 3, true",
        "VILLAGE_HEAD, 50, 100, false", "VILLAGE_HEAD, 51, 100, true", "BOARD_MEMBER, 50, 100, false",
        "BOARD_MEMBER, 51, 100, true", "SELF_GOVERNANCE, 50, 100, false", "SELF_GOVERNANCE, 51, 100, true",
        "SELF_GOVERNANCE, 1, 1, true", "SELF_GOVERNANCE, 1, 2, false", "SELF_GOVERNANCE, 0, 1, false"})
    void aShareOfAllHouseholdsDecides(MatterKind kind, long yes, long households, boolean adopted) {
        assertEquals(adopted, AdoptionThreshold.on(kind, DAY).value().isReachedBy(yes, households));
    }

    @ParameterizedTest
    @CsvSource({"CONTRIBUTION", "COMMON_FUNDS", "COVENANT", "VILLAGE_HEAD", "BOARD_MEMBER", "SELF_GOVERNANCE"})
    void everyKindNamesItsArticle(MatterKind kind) {
        assertEquals("Law 10/2022/QH15, Art. 21(1)", AdoptionThreshold.on(kind, DAY).article().en());
    }

    @Test
    void beforeTheLawWasInForceThereIsNoThreshold() {
        LocalDate firstDay = LocalDate.of(2023, 7, 1);

        assertEquals(firstDay, AdoptionThreshold.on(MatterKind.COVENANT, firstDay).since());
        assertThrows(Dated.NotYetInForce.class, () -> AdoptionThreshold.on(MatterKind.COVENANT, firstDay.minusDays(1)));
    }
}
