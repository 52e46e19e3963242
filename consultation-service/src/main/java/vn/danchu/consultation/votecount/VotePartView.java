package vn.danchu.consultation.votecount;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.votecount.rules.TellingApart;

/**
 * A part of a count as anyone may see it.
 *
 * @param absent
 *            households of this part that did not take part
 */
public record VotePartView(@Schema(examples = "CLUSTER_MEETING") VoteChannel channel,
        @Schema(examples = "Cụm Khuổi Nà", description = "The cluster; absent where the whole village voted") @Nullable String place,
        @Schema(examples = "2026-10-12") LocalDate votedOn, @Schema(examples = "52") long households,
        @Schema(examples = "47") long participants, @Schema(examples = "41") long yes, @Schema(examples = "5") long no,
        @Schema(examples = "1") long other, @Schema(examples = "5") long absent) {
    /** @return the parts; all together where so few took part in one of them that it would tell how a household voted */
    public static List<VotePartView> of(List<VotePart> parts) {
        return parts.size() < 2 || TellingApart.possible(parts.stream().map(VotePart::participants).toList())
                ? parts.stream().map(VotePartView::of).toList()
                : List.of(together(parts));
    }

    private static VotePartView of(VotePart part) {
        return new VotePartView(part.channel(), part.place(), part.votedOn(), part.households(), part.participants(),
                part.yes(), part.no(), part.other(), part.households() - part.participants());
    }

    private static VotePartView together(List<VotePart> parts) {
        LocalDate last = parts.stream().map(VotePart::votedOn).max(Comparator.naturalOrder()).orElseThrow();
        return of(new VotePart(VoteChannel.ALL_CLUSTERS, null, last, sum(parts, VotePart::households),
                sum(parts, VotePart::participants), sum(parts, VotePart::yes), sum(parts, VotePart::no),
                sum(parts, VotePart::other)));
    }

    private static long sum(List<VotePart> parts, ToLongFunction<VotePart> figure) {
        return parts.stream().mapToLong(figure).sum();
    }
}
