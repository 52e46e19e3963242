package vn.danchu.consultation.votecount.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.consultation.votecount.rules.CountInParts.Figures;
import vn.danchu.platform.law.BrokenRule;

class CountInPartsTest {
    private static final Figures ONE = new Figures(120, 80, 60, 15, 3);
    private static final Figures OTHER = new Figures(90, 70, 55, 10, 5);

    @Test
    void partsThatAreTheWholeAddUp() {
        assertEquals(Optional.empty(), CountInParts.addUp(List.of(ONE, OTHER), new Figures(210, 150, 115, 25, 8)));
        assertEquals(Optional.empty(), CountInParts.addUp(List.of(ONE), ONE));
    }

    @ParameterizedTest
    @CsvSource({"209, 150, 115, 25, 8", "210, 149, 115, 25, 8", "210, 150, 116, 25, 8", "210, 150, 115, 24, 8",
        "210, 150, 115, 25, 9", "210, 150, 116, 24, 8"})
    void oneHouseholdMoreOrLessAnywhereIsFound(long households, long participants, long yes, long no, long other) {
        BrokenRule refusal = CountInParts
                .addUp(List.of(ONE, OTHER), new Figures(households, participants, yes, no, other)).orElseThrow();

        assertEquals("parts-do-not-add-up", refusal.rule());
        assertEquals("Law 10/2022/QH15, Art. 20(2)đ", refusal.article().en());
    }

    @Test
    void aCountWithoutPartsDoesNotStand() {
        assertEquals("parts-do-not-add-up", CountInParts.addUp(List.of(), ONE).orElseThrow().rule());
    }
}
