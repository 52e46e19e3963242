package vn.danchu.consultation.ballot.rules;

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

import vn.danchu.consultation.ballot.rules.BallotPlanRule.Member;
import vn.danchu.consultation.ballot.rules.BallotPlanRule.TeamSide;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.law.local.Approval;
import vn.danchu.platform.law.local.LocalValue;

class BallotPlanRuleTest {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-26T09:00:00+07:00");

    @ParameterizedTest(name = "a team of {0}: {1}")
    @CsvSource({"FRONT_COMMITTEE* VILLAGE SOCIO_POLITICAL_ORGANISATION, lawful",
        "FRONT_COMMITTEE* VILLAGE VILLAGE SOCIO_POLITICAL_ORGANISATION SOCIO_POLITICAL_ORGANISATION, lawful",
        "FRONT_COMMITTEE* FRONT_COMMITTEE VILLAGE SOCIO_POLITICAL_ORGANISATION, lawful",
        "FRONT_COMMITTEE* VILLAGE, team-size",
        "FRONT_COMMITTEE* VILLAGE VILLAGE VILLAGE SOCIO_POLITICAL_ORGANISATION SOCIO_POLITICAL_ORGANISATION, team-size",
        "FRONT_COMMITTEE* VILLAGE VILLAGE, team-incomplete",
        "FRONT_COMMITTEE* SOCIO_POLITICAL_ORGANISATION SOCIO_POLITICAL_ORGANISATION, team-incomplete",
        "VILLAGE* VILLAGE SOCIO_POLITICAL_ORGANISATION, team-incomplete",
        "FRONT_COMMITTEE VILLAGE* SOCIO_POLITICAL_ORGANISATION, team-leader",
        "FRONT_COMMITTEE VILLAGE SOCIO_POLITICAL_ORGANISATION, team-leader",
        "FRONT_COMMITTEE* VILLAGE* SOCIO_POLITICAL_ORGANISATION, team-leader"})
    void theTeamHasThreeToFiveMembersOfEverySideAndTheFrontLeads(String team, String answer) {
        List<Member> members = Arrays.stream(team.split(" "))
                .map(text -> new Member(TeamSide.valueOf(text.replace("*", "")), text.endsWith("*"))).toList();

        var refusal = BallotPlanRule.team(members, DAY);

        assertEquals(answer, refusal.map(BrokenRule::rule).orElse("lawful"));
        refusal.ifPresent(rule -> assertEquals("Decree 59/2023/NĐ-CP, Art. 4(3)", rule.article().en()));
    }

    @ParameterizedTest(name = "planned on 26 November at nine, handed out on {0}, returned by {1}: {2}")
    @CsvSource({"2026-11-29, 2026-12-05T17:00:00+07:00, lawful", "2026-11-26, 2026-11-26T09:00:01+07:00, lawful",
        "2026-11-29, 2026-11-29T00:00:00+07:00, lawful", "2026-11-25, 2026-12-05T17:00:00+07:00, period-impossible",
        "2026-11-29, 2026-11-28T23:59:59+07:00, period-impossible",
        "2026-11-26, 2026-11-26T09:00:00+07:00, period-impossible"})
    void ballotsAreReturnedAfterTheyAreHandedOut(LocalDate distributeOn, OffsetDateTime collectUntil, String answer) {
        assertEquals(answer, BallotPlanRule.period(distributeOn, collectUntil, NINE).map(BrokenRule::rule)
                .orElse("lawful"));
    }

    @ParameterizedTest(name = "of at least seven days from {0} until {1}: {2}")
    @CsvSource({"2026-11-29, 2026-12-05, period-shorter-than-set", "2026-11-29, 2026-12-06, lawful",
        "2026-11-29, 2026-12-07, lawful", "2026-02-14, 2026-02-20, period-shorter-than-set",
        "2026-02-14, 2026-02-21, lawful"})
    void householdsHaveTheirBallotsAsLongAsTheirCommuneAsksForTetIncluded(LocalDate from, LocalDate until,
            String answer) {
        var least = Optional.of(new LocalValue<>(new Days(7),
                new Approval("Quyết định số 12/2026/QĐ-UBND", LocalDate.of(2026, 1, 20), "UBND xã Cao Lộc")));

        var refusal = BallotPlanRule.COLLECTION.longEnough(from, until, least);

        assertEquals(answer, refusal.map(BrokenRule::rule).orElse("lawful"));
        refusal.ifPresent(rule -> {
            assertEquals("Decree 59/2023/NĐ-CP, Art. 4(2)", rule.article().en());
            assertTrue(rule.vi().contains("Quyết định số 12/2026/QĐ-UBND ngày 2026-01-20 của UBND xã Cao Lộc"));
            assertTrue(rule.en().contains("at least 7 days, until " + from.plusDays(7)));
        });
        assertTrue(BallotPlanRule.COLLECTION.longEnough(from, from, Optional.empty()).isEmpty());
    }

    @ParameterizedTest(name = "a plan of {0} goes to the commune by {1}")
    @CsvSource({"2026-11-26, 2026-11-28", "2026-11-27, 2026-11-29", "2026-02-15, 2026-02-17",
        "2026-02-17, 2026-02-19"})
    void thePlanGoesToTheCommuneWithinTwoDaysRestDaysAndTetIncluded(LocalDate issuedOn, LocalDate sendBy) {
        assertEquals(sendBy, BallotPlanRule.sendBy(issuedOn, CALENDAR));
    }

    @Test
    void thePlanIsSentOnceAndNotBeforeItsIssue() {
        LocalDate today = DAY.plusDays(5);

        assertTrue(BallotPlanRule.sent(DAY, DAY, null, today).isEmpty());
        assertTrue(BallotPlanRule.sent(today, DAY, null, today).isEmpty());
        var early = BallotPlanRule.sent(DAY.minusDays(1), DAY, null, today).orElseThrow();
        assertEquals("plan-sent-too-early", early.rule());
        assertEquals(DAY, early.earliest());
        assertEquals("plan-sent-in-future",
                BallotPlanRule.sent(today.plusDays(1), DAY, null, today).orElseThrow().rule());
        assertEquals("plan-already-sent", BallotPlanRule.sent(today, DAY, DAY, today).orElseThrow().rule());
    }
}
