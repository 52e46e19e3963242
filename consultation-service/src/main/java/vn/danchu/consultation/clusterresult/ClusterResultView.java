package vn.danchu.consultation.clusterresult;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.meetingresult.MeetingOutcome;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.consultation.votecount.rules.TellingApart;

/**
 * What the clusters said on a matter, each for itself, and together.
 *
 * @param clusters
 *            those that have held their part
 * @param merged
 *            absent until every cluster has held its part and the head has merged the results
 */
public record ClusterResultView(UUID matterId, List<ClusterSubTotal> clusters, @Nullable MergedResult merged) {

    /** What one cluster said. */
    public record ClusterSubTotal(UUID clusterId, @Schema(examples = "Cụm Khuổi Nà") String name,
            @Schema(description = "Absent where its minutes were kept on paper") @Nullable UUID meetingId,
            @Schema(description = "Those on paper") @Nullable UUID minutesId,
            @Schema(examples = "2026-11-25") LocalDate heldOn, @Schema(examples = "64") long households,
            @Schema(examples = "58") long present,
            @Schema(description = "Absent, as are the voices by candidate, until all are merged and where one is so small that it would tell how a household voted; officials of the unit always see it") @Nullable Tally tally,
            @Schema(description = "In an election, those in favour by candidate; empty for another matter") List<CandidateVotes> candidates) {
        static ClusterSubTotal of(SubTotal cluster, boolean toldApart) {
            return new ClusterSubTotal(cluster.cluster().clusterId(), cluster.cluster().clusterName(),
                    cluster.meetingId(), cluster.minutes() == null ? null : cluster.minutes().minutesId(),
                    cluster.heldOn(), cluster.cluster().households(), cluster.present(),
                    toldApart ? cluster.tally() : null, toldApart ? cluster.candidates() : List.of());
        }
    }

    /** What all households of the village said together. */
    public record MergedResult(
            @Schema(examples = "2026-11-26", description = "Day on which the last cluster met") LocalDate heldOn,
            @Schema(examples = "212") long households, @Schema(examples = "187") long present, Tally tally,
            @Schema(description = "In an election, those in favour by candidate; empty for another matter") List<CandidateVotes> candidates,
            MeetingOutcome outcome, @Nullable UUID decisionId,
            @Schema(examples = "2026-11-26T21:30:00+07:00") OffsetDateTime mergedAt) {
        static MergedResult of(ClusterResult result, MatterTotal total) {
            return new MergedResult(result.heldOn(), result.households(), result.present(), result.tally(),
                    total.candidates(),
                    result.outcome(), result.decisionId().orElse(null), result.mergedAt());
        }
    }

    /** @param official whether an official of the unit reads it */
    static ClusterResultView of(UUID matter, MatterTotal total, @Nullable ClusterResult merged, boolean official) {
        boolean toldApart = TellingApart.ofAll(official, merged != null,
                total.clusters().stream().map(SubTotal::present).toList());
        return new ClusterResultView(matter,
                total.clusters().stream().map(cluster -> ClusterSubTotal.of(cluster, toldApart)).toList(),
                merged == null ? null : MergedResult.of(merged, total));
    }
}
