package vn.danchu.consultation.change.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.consultation.decision.rules.Timeliness;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.local.Approval;
import vn.danchu.platform.law.local.LocalValue;

class AnnouncingTest {

    @ParameterizedTest(name = "annulled on {0}, announced on {1}, by {2}: {3}")
    @CsvSource({"2026-11-26, 2026-11-28, 2026-11-29, IN_TIME", "2026-11-26, 2026-11-29, 2026-11-29, IN_TIME",
        "2026-11-26, 2026-11-30, 2026-11-29, LATE", "2026-02-14, 2026-02-17, 2026-02-17, IN_TIME",
        "2026-02-14, 2026-02-18, 2026-02-17, LATE"})
    void thePeopleAreToldWithinTheDaysThatAreSetTetIncluded(LocalDate takenOn, LocalDate announcedOn,
            LocalDate lastDay, Timeliness timeliness) {
        var three = Optional.of(new LocalValue<>(new Days(3),
                new Approval("Quyết định số 12/2026/QĐ-UBND", LocalDate.of(2026, 1, 20), "UBND xã Cao Lộc")));

        assertEquals(Optional.of(lastDay), Announcing.lastDay(takenOn, three));
        assertEquals(timeliness, Timeliness.on(announcedOn, lastDay, announcedOn));
        assertTrue(Announcing.lastDay(takenOn, Optional.empty()).isEmpty());
    }
}
