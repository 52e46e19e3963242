package vn.danchu.inspectionboard.election;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.inspectionboard.election.rules.ElectionStage;

/** An election as everybody may read it. */
@Schema(name = "ResidentElection")
public record ResidentElectionView(UUID id, UUID projectId, UUID villageId,
        @Schema(examples = "Thôn Bản Mới") String villageName, @Schema(examples = "3") int seats, ElectionStage state,
        @Schema(description = "The matter before the households, in the consultation service") @Nullable UUID matterId,
        @Schema(description = "What they decided, in the consultation service") @Nullable UUID decisionId,
        @Schema(examples = "2026-12-05") @Nullable LocalDate electedOn,
        @Schema(examples = "2026-12-10") @Nullable LocalDate recognisedOn,
        @Schema(examples = "[\"Hoàng Văn An\"]", description = "Who has a seat, told with the recognition; fewer than seats when one stays empty") List<String> elected) {

    static ResidentElectionView from(ResidentElection election) {
        return new ResidentElectionView(election.id(), election.project().id(), election.village().id(),
                election.village().name(), election.seats(), election.stage(), election.matterId(),
                election.decisionId(), election.electedOn(), election.recognisedOn(), election.elected());
    }
}
