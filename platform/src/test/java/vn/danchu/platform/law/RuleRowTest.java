package vn.danchu.platform.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class RuleRowTest {
    private static final Article SENDING = Article.of(Act.LAW_10_2022, "20(3)");
    private static final Dated<Share> SHARE = Dated.sinceEntryIntoForce(Share.atLeast(2, 3),
            Article.of(Act.LAW_10_2022, "21(1)"));
    private static final Dated<Deadline> DEADLINE = Dated.of(
            Dated.since("2023-07-01", Deadline.of(new WorkingDays(5), SENDING), SENDING),
            Dated.since("2027-01-01", Deadline.of(new Days(7), SENDING), SENDING));
    private static final RuleSource RULES = () -> Stream.of(RuleRow.shares("decision.threshold", SHARE),
            RuleRow.deadlines("decision.sendDeadline", DEADLINE)).flatMap(rows -> rows);
    private static final RuleSource SETTINGS = () -> Stream.of(RuleRow.localSetting("ballot.period", "7", "days",
            LocalDate.parse("2026-03-01"), "Nghị quyết 5/NQ-HĐND", "Resolution 5/NQ-HĐND"));

    @Test
    void aLawfulValueIsListedWithItsUnitAndArticle() {
        List<RuleRow> rows = RuleRow.inForce(List.of(RULES), LocalDate.parse("2026-11-22"));

        assertEquals(List.of(
                new RuleRow("decision.sendDeadline", "5", "working-days", LocalDate.parse("2023-07-01"),
                        "Điều 20 khoản 3 Luật số 10/2022/QH15", "Law 10/2022/QH15, Art. 20(3)", RuleRow.Kind.LAW),
                new RuleRow("decision.threshold", "≥ 2/3", "share", LocalDate.parse("2023-07-01"),
                        "Điều 21 khoản 1 Luật số 10/2022/QH15", "Law 10/2022/QH15, Art. 21(1)", RuleRow.Kind.LAW)),
                rows);
    }

    @Test
    void theRegisterOfALaterDayShowsTheNewerRow() {
        List<String> values = RuleRow.inForce(List.of(RULES, SETTINGS), LocalDate.parse("2027-01-01")).stream()
                .map(row -> row.key() + " " + row.value() + " " + row.unit()).toList();

        assertEquals(List.of("ballot.period 7 days", "decision.sendDeadline 7 days", "decision.threshold ≥ 2/3 share"),
                values);
    }

    @Test
    void aValueThatDoesNotHoldYetIsLeftOut() {
        assertEquals(List.of(), RuleRow.inForce(List.of(RULES, SETTINGS), LocalDate.parse("2023-06-30")));
        assertEquals(2, RuleRow.inForce(List.of(RULES, SETTINGS), LocalDate.parse("2026-02-28")).size());
        assertEquals(3, RuleRow.inForce(List.of(RULES, SETTINGS), LocalDate.parse("2026-03-01")).size());
    }
}
