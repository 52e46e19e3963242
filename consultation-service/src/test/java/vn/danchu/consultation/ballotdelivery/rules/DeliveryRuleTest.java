package vn.danchu.consultation.ballotdelivery.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class DeliveryRuleTest {
    private static final OffsetDateTime BEGAN = OffsetDateTime.parse("2026-11-29T07:30:00+07:00");
    private static final OffsetDateTime END = OffsetDateTime.parse("2026-12-05T17:00:00+07:00");

    @ParameterizedTest(name = "at the door at {0}, entered at {1}: {2}")
    @CsvSource({"2026-11-29T07:29:59+07:00, 2026-11-30T09:00:00+07:00, delivery-not-begun",
        "2026-11-29T07:30:00+07:00, 2026-11-30T09:00:00+07:00, lawful",
        "2026-12-05T17:00:00+07:00, 2026-12-07T09:00:00+07:00, lawful",
        "2026-12-05T17:00:01+07:00, 2026-12-07T09:00:00+07:00, collection-over",
        "2026-11-30T09:00:01+07:00, 2026-11-30T09:00:00+07:00, delivery-in-future"})
    void whatWasDoneInTimeCountsAlsoWhenItIsEnteredLater(OffsetDateTime at, OffsetDateTime now, String answer) {
        var refusal = DeliveryRule.inTime(at, BEGAN, END, now);

        assertEquals(answer, refusal.map(BrokenRule::rule).orElse("lawful"));
        refusal.ifPresent(rule -> assertEquals("Law 10/2022/QH15, Art. 19(3)", rule.article().en()));
    }

    @ParameterizedTest(name = "{0} because of {1}: {2}")
    @CsvSource({"REPLACE, wet, lawful", "REPLACE, , reason-missing", "REPLACE, ' ', reason-missing",
        "UNDO_RETURN, , reason-missing", "UNDO_GIVE_OUT, , reason-missing", "GIVE_OUT, , lawful", "RETURN, , lawful",
        "REFUSE, , lawful", "NOBODY_HOME, , lawful"})
    void whatLeavesTheCourseIsExplained(HouseholdBallotStep step, String reason, String answer) {
        assertEquals(answer, DeliveryRule.explained(step, reason).map(BrokenRule::rule).orElse("lawful"));
    }
}
