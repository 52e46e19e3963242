package vn.danchu.consultation.election;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.candidacy.Candidate;
import vn.danchu.consultation.election.rules.TeamRule;
import vn.danchu.consultation.election.rules.TeamRule.TeamSeat;
import vn.danchu.consultation.household.PersonKeys;
import vn.danchu.platform.problem.Refused;

/**
 * A member of the election team; who comes to stand as a candidate has left it.
 *
 * @param person
 *            key of the person; null where the decision names nobody's number
 */
@Embeddable
record TeamMember(String name, int yearOfBirth, @Enumerated(EnumType.STRING) TeamSeat represents, boolean leader,
        boolean hasLeft, String person) {

    static TeamMember of(PreparatoryAct.ElectionTeamMember member, PersonKeys keys) {
        return new TeamMember(member.name().strip(), member.yearOfBirth(), member.represents(), member.leader(), false,
                member.citizenNumber() == null ? null : keys.of(member.citizenNumber()));
    }

    TeamMember gone() {
        return new TeamMember(name, yearOfBirth, represents, false, true, person);
    }

    TeamMember leading() {
        return new TeamMember(name, yearOfBirth, represents, true, false, person);
    }

    /** @return the team as the decision names it; refuses one that the law does not allow, and candidates in it */
    static List<TeamMember> seated(PreparatoryAct.SetUpTeam decision, List<Candidate> candidates, PersonKeys keys) {
        List<TeamMember> team = decision.members().stream().map(member -> of(member, keys)).toList();
        Refused.ifBroken(TeamRule.composed(represented(team, true), represented(team, false)));
        team.forEach(member -> Refused.ifBroken(
                TeamRule.notStanding(member.name, candidates.stream().anyMatch(member::isSameAs))));
        return team;
    }

    private static List<TeamSeat> represented(List<TeamMember> team, boolean leaders) {
        return team.stream().filter(member -> member.leader == leaders).map(TeamMember::represents).toList();
    }

    /** Who stands leaves the team; its lead goes to another representative of the Front. */
    static void giveUpSeats(List<TeamMember> team, List<Candidate> candidates) {
        candidates.forEach(candidate -> giveUpSeat(team, candidate));
    }

    private static void giveUpSeat(List<TeamMember> team, Candidate candidate) {
        boolean led = team.stream().anyMatch(member -> member.leader && member.isSameAs(candidate));
        team.replaceAll(member -> member.isSameAs(candidate) ? member.gone() : member);
        if (led) {
            TeamMember next = team.stream()
                    .filter(member -> !member.hasLeft && member.represents == TeamSeat.FRONT_COMMITTEE).findFirst()
                    .orElseThrow(() -> Refused.by(TeamRule.withoutLeader()));
            team.replaceAll(member -> member.equals(next) ? member.leading() : member);
        }
    }

    private boolean isSameAs(Candidate candidate) {
        return person == null ? candidate.isCalled(name, yearOfBirth) : candidate.person().equals(person);
    }
}
