package vn.danchu.consultation.onlinevote;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteState;
import vn.danchu.consultation.secretballot.Tally;

/** An online vote as anyone may see it. While it is open it tells how many households voted, never how. */
public record OnlineVoteView(UUID id, UUID matterId, UUID rollId, UUID villageId, String villageName,
        String communeCode, String title, String proposal, OnlineVoteState state, long households, long consents,
        long consentsNeeded, long participants, OffsetDateTime opensAt, OffsetDateTime closesAt,
        OffsetDateTime openedAt,
        OffsetDateTime closedAt, List<Member> team, Tally tally, UUID decisionId) {

    /** A member of the team that runs the vote. */
    public record Member(String name, String represents, boolean leader) {
    }

    /** What has to be counted for a view. */
    record Figures(long households, long consents, long consentsNeeded, long participants) {
    }

    static OnlineVoteView from(OnlineVote vote, Village village, Figures figures) {
        return new OnlineVoteView(vote.id(), vote.matterId(), vote.rollId(), vote.villageId(), village.name(),
                vote.communeCode(), vote.title(), vote.proposal(), vote.state(), figures.households(),
                figures.consents(), figures.consentsNeeded(), figures.participants(), vote.opensAt(), vote.closesAt(),
                vote.openedAt().orElse(null), vote.closedAt().orElse(null),
                vote.team().stream()
                        .map(member -> new Member(member.name(), member.represents().name(), member.leader())).toList(),
                vote.tally().orElse(null), vote.decisionId().orElse(null));
    }
}
