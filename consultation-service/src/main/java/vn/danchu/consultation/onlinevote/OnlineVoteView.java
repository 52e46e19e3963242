package vn.danchu.consultation.onlinevote;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteState;
import vn.danchu.consultation.secretballot.Tally;

/** An online vote as anyone may see it. While it is open it tells how many households voted, never how. */
public record OnlineVoteView(UUID id, UUID matterId, UUID rollId, UUID villageId,
        @Schema(examples = "Thôn Bản Mới") String villageName, @Schema(examples = "06211") String communeCode,
        @Schema(examples = "Giờ bật loa truyền thanh của thôn") String title,
        @Schema(examples = "Loa của thôn phát từ 5 giờ 30 đến 6 giờ sáng.") String proposal,
        @Schema(examples = "CLOSED") OnlineVoteState state,
        @Schema(examples = "52", description = "All households of the frozen roll") long households,
        @Schema(examples = "30", description = "Households that agreed to vote online") long consents,
        @Schema(examples = "27", description = "How many of them it takes") long consentsNeeded,
        @Schema(examples = "47", description = "Households that have voted") long participants,
        @Schema(examples = "2026-10-05T07:00:00+07:00") OffsetDateTime opensAt,
        @Schema(examples = "2026-10-12T17:00:00+07:00") OffsetDateTime closesAt,
        @Schema(examples = "2026-10-01T08:30:00+07:00", description = "When the commune committee and the commune Front were told; absent until then") @Nullable OffsetDateTime reportedAt,
        @Schema(examples = "2026-10-05T07:00:12+07:00", description = "Absent until it was opened") @Nullable OffsetDateTime openedAt,
        @Schema(examples = "2026-10-12T17:05:00+07:00", description = "Absent until it was closed") @Nullable OffsetDateTime closedAt,
        List<Member> team, @Schema(description = "Absent until it is counted") @Nullable Tally tally,
        @Schema(description = "Absent until it is counted") @Nullable UUID decisionId) {

    /** A member of the team that runs the vote. */
    public record Member(@Schema(examples = "Lương Thị Hoa") String name,
            @Schema(examples = "FRONT_COMMITTEE") String represents, @Schema(examples = "true") boolean leader,
            @Schema(examples = "false") boolean skilledInTechnology) {
    }

    /** What has to be counted for a view. */
    record Figures(long households, long consents, long consentsNeeded, long participants) {
    }

    static OnlineVoteView from(OnlineVote vote, Village village, Figures figures) {
        return new OnlineVoteView(vote.id(), vote.matterId(), vote.rollId(), vote.villageId(), village.name(),
                vote.communeCode(), vote.title(), vote.proposal(), vote.state(), figures.households(),
                figures.consents(), figures.consentsNeeded(), figures.participants(), vote.opensAt(), vote.closesAt(),
                vote.reportedAt().orElse(null), vote.openedAt().orElse(null), vote.closedAt().orElse(null),
                vote.team().stream()
                        .map(member -> new Member(member.name(), member.represents().name(), member.leader(),
                                member.skilledInTechnology()))
                        .toList(),
                vote.tally().orElse(null), vote.decisionId().orElse(null));
    }
}
