package vn.danchu.compliance.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.compliance.FreshCommune;
import vn.danchu.platform.problem.SqlFailure;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.web.Cursor;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ObligationsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-30");
    private static final UUID VILLAGE = UUID.randomUUID();
    @Inject
    Obligations obligations;

    @Test
    void theEarliestEvidenceDecidesInWhateverOrderItComes() {
        String commune = FreshCommune.code();
        UUID decision = UUID.randomUUID();
        fulfil(Duty.SEND_DECISION, decision, DAY.plusDays(1));
        fulfil(Duty.SEND_DECISION, decision, DAY.minusDays(1));
        fulfil(Duty.SEND_DECISION, decision, DAY);
        owe(Obligation.toSendDecision(decision, VILLAGE, commune, "Đường điện", DAY.minusDays(9), DAY));

        assertEquals(DAY.minusDays(1), obligations.of(commune, Duty.SEND_DECISION, DAY).getFirst().doneOn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "132", "213", "231", "312", "321"})
    void theLatestCorrectionStandsInWhateverOrderAndHoweverOftenItComes(String order) {
        String commune = FreshCommune.code();
        UUID decision = UUID.randomUUID();
        LocalDate toldFirst = DAY.plusDays(1);
        owe(Obligation.toSendDecision(decision, VILLAGE, commune, "Đường điện", DAY.minusDays(9), DAY));

        (order + order).chars().forEach(fact -> {
            switch (fact) {
                case '1' -> fulfil(Duty.SEND_DECISION, decision, toldFirst);
                case '2' -> correct(decision, DAY, "2026-12-03T01:15:00Z");
                // Back to the first day: neither the earliest day nor the newest one may decide.
                default -> correct(decision, toldFirst, "2026-12-03T01:16:00Z");
            }
        });

        assertEquals(toldFirst, obligations.of(commune, Duty.SEND_DECISION, DAY).getFirst().doneOn());
    }

    @Test
    void aCorrectionTouchesOnlyWhatTheSameRecordProves() {
        String commune = FreshCommune.code();
        UUID decision = UUID.randomUUID();
        owe(Obligation.toSendDecision(decision, VILLAGE, commune, "Đường điện", DAY.minusDays(9), DAY));
        QuarkusTransaction.requiringNew()
                .run(() -> obligations.fulfil(Duty.SEND_DECISION, decision, DAY, UUID.randomUUID()));

        correct(decision, DAY.plusDays(1), "2026-12-03T01:15:00Z");

        assertEquals(DAY, obligations.of(commune, Duty.SEND_DECISION, DAY).getFirst().doneOn());
    }

    @Test
    void evidenceOfAnotherDutyProvesNothing() {
        String commune = FreshCommune.code();
        UUID subject = UUID.randomUUID();
        owe(Obligation.toNotifyInvestor(subject, commune, "Cầu dân sinh", DAY));

        fulfil(Duty.SEND_DECISION, subject, DAY);

        assertNull(obligations.of(commune, Duty.NOTIFY_INVESTOR, DAY).getFirst().doneOn());
    }

    @Test
    void toldAgainTheLaterWordHolds() {
        String commune = FreshCommune.code();
        UUID project = UUID.randomUUID();
        owe(Obligation.toNotifyInvestor(project, commune, "Cầu", DAY));

        owe(Obligation.toNotifyInvestor(project, commune, "Cầu dân sinh", DAY.plusDays(1)));

        List<OwedItem> owed = obligations.of(commune, Duty.NOTIFY_INVESTOR, DAY);
        assertEquals(List.of(new OwedItem(
                Obligation.toNotifyInvestor(project, commune, "Cầu dân sinh", DAY.plusDays(1)), null)), owed);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 1", "1, 1"})
    void aPageShowsAVillageFromTheDayItExists(int days, int shown) {
        String commune = FreshCommune.code();
        owe(Obligation.toHaveCovenant(UUID.randomUUID(), commune, commune + "-01", "Thôn Nà Sla", DAY));

        assertEquals(shown, obligations.page(commune, Duty.HAVE_COVENANT, DAY.plusDays(days), null, 10).size());
    }

    @Test
    void pagesFollowTheListOrderWithoutGapOrRepetition() {
        String commune = FreshCommune.code();
        for (int i : List.of(3, 1, 2)) {
            owe(Obligation.toSendDecision(new UUID(commune.hashCode(), i), VILLAGE, commune,
                    "Hai quyết định cùng hạn " + i,
                    DAY.minusDays(9), DAY));
        }
        owe(Obligation.toSendDecision(new UUID(commune.hashCode(), 0), VILLAGE, commune, "Hạn sau", DAY.minusDays(9),
                DAY.plusDays(1)));

        List<OwedItem> first = obligations.page(commune, Duty.SEND_DECISION, DAY, null, 2);
        Obligation last = first.getLast().obligation();
        List<OwedItem> second = obligations.page(commune, Duty.SEND_DECISION, DAY,
                Cursor.of(last.listOrder(), last.subject()), 10);

        assertEquals(List.of(1L, 2L), numbers(first));
        assertEquals(List.of(3L, 0L), numbers(second));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 0", "1, 0"})
    void aVillageNeedsNoCovenantFromTheDayItEnds(int days, int counted) {
        String commune = FreshCommune.code();
        UUID village = UUID.randomUUID();
        owe(Obligation.toHaveCovenant(village, commune, commune + "-01", "Thôn Nà Sla", DAY.minusYears(1)));

        QuarkusTransaction.requiringNew().run(() -> obligations.endOf(village, DAY));

        assertEquals(counted, obligations.of(commune, Duty.HAVE_COVENANT, DAY.plusDays(days)).size());
        assertEquals(counted, obligations.page(commune, Duty.HAVE_COVENANT, DAY.plusDays(days), null, 10).size());
    }

    @Test
    void onlyDecisionsThatAnEndedVillageCouldStillSendAreNotAwaited() {
        String commune = FreshCommune.code();
        UUID village = UUID.randomUUID();
        UUID sent = UUID.randomUUID();
        owe(Obligation.toSendDecision(sent, village, commune, "Đã gửi", DAY.minusDays(5), DAY));
        fulfil(Duty.SEND_DECISION, sent, DAY.minusDays(1));
        owe(Obligation.toSendDecision(UUID.randomUUID(), village, commune, "Quá hạn", DAY.minusDays(9),
                DAY.minusDays(1)));
        owe(Obligation.toSendDecision(UUID.randomUUID(), village, commune, "Còn hạn", DAY.minusDays(5), DAY));
        owe(Obligation.toSendDecision(UUID.randomUUID(), VILLAGE, commune, "Thôn khác", DAY.minusDays(5), DAY));

        QuarkusTransaction.requiringNew().run(() -> obligations.endOf(village, DAY));

        assertEquals(Set.of("Đã gửi", "Quá hạn", "Thôn khác"), obligations.of(commune, Duty.SEND_DECISION, DAY)
                .stream().map(item -> item.obligation().name()).collect(Collectors.toSet()));
    }

    @Test
    void theDatabaseRefusesADecisionWithoutALastDay() {
        var nameless = new Obligation(Duty.SEND_DECISION, UUID.randomUUID(), "06211", "Đường điện", DAY, null, "x",
                VILLAGE, null);

        assertThrows(SqlFailure.class, () -> owe(nameless));
    }

    @Test
    void theDatabaseRefusesAVillageWithALastDay() {
        var dated = new Obligation(Duty.HAVE_COVENANT, UUID.randomUUID(), "06211", "Thôn Nà Sla", DAY, DAY, "x",
                VILLAGE, null);

        assertThrows(SqlFailure.class, () -> owe(dated));
    }

    private void owe(Obligation obligation) {
        QuarkusTransaction.requiringNew().run(() -> obligations.owe(obligation));
    }

    private void fulfil(Duty duty, UUID subject, LocalDate doneOn) {
        QuarkusTransaction.requiringNew().run(() -> obligations.fulfil(duty, subject, doneOn, subject));
    }

    private void correct(UUID decision, LocalDate doneOn, String correctedAt) {
        QuarkusTransaction.requiringNew().run(() -> obligations.correct(Duty.SEND_DECISION, decision, doneOn, decision,
                Instant.parse(correctedAt)));
    }

    private static List<Long> numbers(List<OwedItem> items) {
        return items.stream().map(item -> item.obligation().subject().getLeastSignificantBits()).toList();
    }
}
