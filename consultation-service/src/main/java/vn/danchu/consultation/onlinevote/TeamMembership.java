package vn.danchu.consultation.onlinevote;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule.Represents;

/** A place in the team that runs an online vote. */
@Embeddable
public record TeamMembership(String name, @Enumerated(EnumType.STRING) Represents represents, boolean leader,
        boolean skilledInTechnology) {

    static TeamMembership of(ProposeOnlineVote.TeamMember member) {
        return new TeamMembership(member.name(), member.represents(), member.leader(), member.isSkilledInTechnology());
    }
}
