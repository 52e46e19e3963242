package vn.danchu.consultation.election.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.consultation.election.rules.TeamRule.TeamSeat;
import vn.danchu.platform.law.BrokenRule;

class TeamRuleTest {

    @ParameterizedTest(name = "led by {0} with {1}: {2}")
    @CsvSource({"FRONT_COMMITTEE, ORGANISATION HOUSEHOLDS, lawful",
        "FRONT_COMMITTEE, ORGANISATION HOUSEHOLDS HOUSEHOLDS, lawful",
        "FRONT_COMMITTEE, ORGANISATION, team-incomplete", "FRONT_COMMITTEE, HOUSEHOLDS, team-incomplete",
        "HOUSEHOLDS, ORGANISATION HOUSEHOLDS, team-without-leader",
        "FRONT_COMMITTEE FRONT_COMMITTEE, ORGANISATION HOUSEHOLDS, team-without-leader",
        "'', FRONT_COMMITTEE ORGANISATION HOUSEHOLDS, team-without-leader"})
    void theFrontLeadsAndOrganisationsAndHouseholdsSitWithIt(String leaders, String members, String answer) {
        assertEquals(answer, rule(TeamRule.composed(represented(leaders), represented(members))));
    }

    @ParameterizedTest(name = "agreed on the {0}th, set up on the {1}th: {2}")
    @CsvSource({"13, 14, lawful", "14, 14, lawful", "15, 14, front-not-asked-before"})
    void theCommuneFrontAgreesFirst(int agreed, int decided, String answer) {
        assertEquals(answer, rule(TeamRule.agreedBefore(LocalDate.of(2026, 11, agreed),
                LocalDate.of(2026, 11, decided))));
    }

    @ParameterizedTest(name = "a candidate {0}: {1}")
    @CsvSource({"true, candidate-in-team", "false, lawful"})
    void nobodyInTheTeamStands(boolean candidate, String answer) {
        assertEquals(answer, rule(TeamRule.notStanding("Vi Văn Ba", candidate)));
    }

    private static List<TeamSeat> represented(String names) {
        return names.isEmpty() ? List.of() : Arrays.stream(names.split(" ")).map(TeamSeat::valueOf).toList();
    }

    private static String rule(Optional<BrokenRule> refusal) {
        return refusal.map(BrokenRule::rule).orElse("lawful");
    }
}
