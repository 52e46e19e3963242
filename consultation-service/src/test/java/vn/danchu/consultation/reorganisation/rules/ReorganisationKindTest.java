package vn.danchu.consultation.reorganisation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.consultation.reorganisation.rules.Resolution.DecidedBy;
import vn.danchu.platform.law.BrokenRule;

class ReorganisationKindTest {

    @ParameterizedTest(name = "{0}: {1} end, {2} begin, {3} take in, {4} restyled: {5}")
    @CsvSource({"ESTABLISHMENT, 0, 1, 0, 0, lawful", "ESTABLISHMENT, 0, 2, 0, 0, lawful",
        "ESTABLISHMENT, 0, 0, 0, 0, wrong-number-of-villages", "ESTABLISHMENT, 1, 1, 0, 0, wrong-number-of-villages",
        "MERGER, 1, 1, 0, 0, wrong-number-of-villages", "MERGER, 2, 1, 0, 0, lawful", "MERGER, 3, 1, 0, 0, lawful",
        "MERGER, 2, 2, 0, 0, wrong-number-of-villages", "MERGER, 2, 1, 1, 0, wrong-number-of-villages",
        "SPLIT, 1, 1, 0, 0, wrong-number-of-villages", "SPLIT, 1, 2, 0, 0, lawful", "SPLIT, 1, 3, 0, 0, lawful",
        "SPLIT, 2, 2, 0, 0, wrong-number-of-villages", "DISSOLUTION, 1, 0, 0, 0, wrong-number-of-villages",
        "DISSOLUTION, 1, 0, 1, 0, lawful", "DISSOLUTION, 1, 0, 3, 0, lawful",
        "DISSOLUTION, 1, 1, 1, 0, wrong-number-of-villages", "RENAMING, 0, 0, 0, 1, lawful",
        "RENAMING, 0, 0, 0, 0, wrong-number-of-villages", "RENAMING, 1, 0, 0, 1, wrong-number-of-villages",
        "CONVERSION, 0, 0, 0, 1, lawful"})
    void aResolutionOfAKindIsAboutItsNumbersOfVillages(ReorganisationKind kind, int ends, int begins, int takeIn,
            int restyled, String answer) {
        assertEquals(answer, said(kind.fits(ends, begins, takeIn, restyled)));
    }

    @ParameterizedTest(name = "{0}, special zone {1}: {2}")
    @CsvSource({"COMMUNE_COUNCIL, false, lawful", "COMMUNE_COUNCIL, true, lawful",
        "SPECIAL_ZONE_COMMITTEE, true, lawful", "SPECIAL_ZONE_COMMITTEE, false, council-decides"})
    void theCouncilDecidesAndTheCommitteeOnlyInSpecialZones(DecidedBy body, boolean specialZone, String answer) {
        assertEquals(answer, said(Resolution.competent(body, specialZone)));
    }

    @ParameterizedTest(name = "in force on {0}, entered on the 20th: {1}")
    @CsvSource({"2026-11-19, lawful", "2026-11-20, lawful", "2026-11-21, resolution-not-in-force"})
    void aResolutionIsCarriedOutFromItsDayInForceOn(LocalDate inForceOn, String answer) {
        assertEquals(answer, said(Resolution.inForce(inForceOn, LocalDate.of(2026, 11, 20))));
    }

    private static String said(Optional<BrokenRule> answer) {
        return answer.map(BrokenRule::rule).orElse("lawful");
    }
}
