package vn.danchu.compliance.indicator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TallyTest {
    private static final LocalDate DUE = LocalDate.parse("2026-11-30");
    private static final Item SENT_ON_THE_LAST_DAY = decision("sent on the last day", DUE);
    private static final Item SENT_A_DAY_LATE = decision("sent a day late", DUE.plusDays(1));
    private static final Item NEVER_SENT = decision("never sent", null);

    @ParameterizedTest(name = "on {0}: {1} of {2}, {3} pending")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            asOf,       numerator, denominator, pending, missing
            2026-11-19, 0,         0,           0,       ''
            2026-11-20, 0,         0,           3,       ''
            2026-11-29, 0,         0,           3,       ''
            2026-11-30, 1,         1,           2,       ''
            2026-12-01, 1,         3,           0,       'sent a day late, never sent'
            2026-12-02, 1,         3,           0,       'sent a day late, never sent'
            """)
    void eachDayCountsWhatIsDecidedByThen(LocalDate asOf, long numerator, long denominator, long pending,
            String missing) {
        Tally tally = Tally.of(List.of(SENT_ON_THE_LAST_DAY, SENT_A_DAY_LATE, NEVER_SENT), asOf);

        assertEquals(numerator, tally.numerator());
        assertEquals(denominator, tally.denominator());
        assertEquals(pending, tally.pending());
        assertEquals(missing, String.join(", ", tally.missing().stream().map(Item::name).toList()));
    }

    @Test
    void nothingOwedIsNotEverythingDone() {
        assertFalse(Tally.of(List.of(), DUE).isApplicable());
        assertFalse(Tally.of(List.of(NEVER_SENT), DUE).isApplicable());
        assertTrue(Tally.of(List.of(NEVER_SENT), DUE.plusDays(1)).isApplicable());
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void onlyAKnownOutcomeCountsAndOnlyAMetOneForTheCommune(Standing standing) {
        boolean decided = switch (standing) {
            case NOT_YET, PENDING -> false;
            case MET, LATE, MISSING -> true;
        };

        assertEquals(decided, standing.isDecided());
        assertEquals(decided && standing != Standing.MET, standing.isFailed());
    }

    private static Item decision(String name, LocalDate sentOn) {
        return new Item(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name,
                Optional.of(DUE.minusDays(10)), Optional.of(DUE), Optional.ofNullable(sentOn));
    }
}
