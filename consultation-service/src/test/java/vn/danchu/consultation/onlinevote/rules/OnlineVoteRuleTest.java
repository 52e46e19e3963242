package vn.danchu.consultation.onlinevote.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule.Member;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule.Represents;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.local.Approval;
import vn.danchu.platform.law.local.LocalValue;

class OnlineVoteRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final OffsetDateTime OPENS = OffsetDateTime.parse("2026-11-20T08:00:00+07:00");
    private static final OffsetDateTime CLOSES = OffsetDateTime.parse("2026-11-20T20:00:00+07:00");

    @ParameterizedTest(name = "{0} of {1} households agree to vote online: enough is {2}")
    @CsvSource({"50, 100, false", "51, 100, true", "1, 2, false", "2, 2, true", "2, 3, true", "1, 1, true",
        "0, 1, false"})
    void moreThanHalfOfAllHouseholdsMustAgreeToTheForm(long consents, long households, boolean enough) {
        assertEquals(enough, OnlineVoteRule.consented(consents, households, DAY).isEmpty());
    }

    @ParameterizedTest(name = "a team of {0}: {1}")
    @CsvSource({"FRONT_COMMITTEE* VILLAGE HOUSEHOLDS+, lawful",
        "FRONT_COMMITTEE* VILLAGE HOUSEHOLDS, team-without-technology",
        "FRONT_COMMITTEE* VILLAGE HOUSEHOLDS TECHNOLOGY, lawful",
        "FRONT_COMMITTEE* VILLAGE HOUSEHOLDS TECHNOLOGY TECHNOLOGY, lawful",
        "FRONT_COMMITTEE* VILLAGE HOUSEHOLDS TECHNOLOGY TECHNOLOGY VILLAGE, team-size",
        "FRONT_COMMITTEE* VILLAGE, team-size", "FRONT_COMMITTEE* VILLAGE TECHNOLOGY, team-incomplete",
        "FRONT_COMMITTEE* HOUSEHOLDS TECHNOLOGY, team-incomplete", "VILLAGE* HOUSEHOLDS TECHNOLOGY, team-incomplete",
        "FRONT_COMMITTEE VILLAGE* HOUSEHOLDS+, team-leader", "FRONT_COMMITTEE VILLAGE HOUSEHOLDS+, team-leader",
        "FRONT_COMMITTEE* VILLAGE* HOUSEHOLDS+, team-leader"})
    void theTeamHasThreeToFiveMembersAndTheFrontLeads(String team, String answer) {
        List<Member> members = Arrays.stream(team.split(" "))
                .map(text -> new Member(Represents.valueOf(text.replaceAll("[*+]", "")), text.contains("*"),
                        text.contains("+") || text.contains("TECHNOLOGY")))
                .toList();

        assertEquals(answer, OnlineVoteRule.team(members, DAY).map(BrokenRule::rule).orElse("lawful"));
    }

    @Test
    void aVoteOpensOnlyInsideItsAnnouncedPeriod() {
        assertEquals(OPENS, OnlineVoteRule.mayOpen(OPENS, CLOSES, OPENS.minusSeconds(1)).orElseThrow().earliest());
        assertTrue(OnlineVoteRule.mayOpen(OPENS, CLOSES, OPENS).isEmpty());
        assertTrue(OnlineVoteRule.mayOpen(OPENS, CLOSES, CLOSES.minusSeconds(1)).isEmpty());
        assertEquals("period-over", OnlineVoteRule.mayOpen(OPENS, CLOSES, CLOSES).orElseThrow().rule());
    }

    @Test
    void aVoteClosesWhenItsPeriodEndsOrNobodyIsLeftToVote() {
        var tooEarly = OnlineVoteRule.mayClose(CLOSES, CLOSES.minusSeconds(1), 99, 100).orElseThrow();

        assertEquals(CLOSES, tooEarly.earliest());
        assertTrue(OnlineVoteRule.mayClose(CLOSES, CLOSES, 0, 100).isEmpty());
        assertTrue(OnlineVoteRule.mayClose(CLOSES, CLOSES.plusDays(3), 0, 100).isEmpty());
        assertTrue(OnlineVoteRule.mayClose(CLOSES, OPENS, 100, 100).isEmpty());
    }

    @Test
    void aPeriodEndsAfterItBeginsAndInTheFuture() {
        assertTrue(OnlineVoteRule.period(OPENS, OPENS.plusSeconds(1), OPENS).isEmpty());
        assertTrue(OnlineVoteRule.period(OPENS, CLOSES, CLOSES.minusSeconds(1)).isEmpty());
        assertEquals("period-impossible", OnlineVoteRule.period(OPENS, OPENS, OPENS).orElseThrow().rule());
        assertEquals("period-impossible", OnlineVoteRule.period(OPENS, CLOSES, CLOSES).orElseThrow().rule());
    }

    @ParameterizedTest(name = "of at least three days from {0} until {1}: {2}")
    @CsvSource({"2026-10-05, 2026-10-07, period-shorter-than-set", "2026-10-05, 2026-10-08, lawful",
        "2026-10-05, 2026-10-09, lawful", "2026-02-16, 2026-02-18, period-shorter-than-set",
        "2026-02-16, 2026-02-19, lawful"})
    void householdsVoteAsLongAsTheirProvinceAsksForTetIncluded(LocalDate from, LocalDate until, String answer) {
        var least = Optional.of(new LocalValue<>(new Days(3), new Approval("Nghị quyết số 9/2026/NQ-HĐND",
                LocalDate.of(2026, 1, 20), "Hội đồng nhân dân tỉnh Lạng Sơn")));

        var refusal = OnlineVoteRule.VOTING.longEnough(from, until, least);

        assertEquals(answer, refusal.map(BrokenRule::rule).orElse("lawful"));
        refusal.ifPresent(rule -> {
            assertEquals("Decree 59/2023/NĐ-CP, Art. 5(3)", rule.article().en());
            assertTrue(rule.vi().contains("Nghị quyết số 9/2026/NQ-HĐND"));
            assertTrue(rule.en().contains("at least 3 days, until " + from.plusDays(3)));
        });
        assertTrue(OnlineVoteRule.VOTING.longEnough(from, from, Optional.empty()).isEmpty());
    }
}
