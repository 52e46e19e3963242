package vn.danchu.covenant.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.covenant.drafting.CovenantProposal.Change;
import vn.danchu.covenant.drafting.rules.CovenantName;
import vn.danchu.covenant.drafting.rules.Posting;
import vn.danchu.covenant.drafting.rules.Stage;
import vn.danchu.covenant.drafting.rules.Timeliness;

/** A covenant as everybody may read it. What has not happened yet is absent. */
@Schema(name = "Covenant")
public record CovenantView(UUID id, UUID villageId, @Schema(examples = "06211-01") String villageCode,
        @Schema(examples = "Thôn Bản Mới") String villageName, @Schema(examples = "06211") String communeCode,
        CovenantName name, @Schema(examples = "Hương ước thôn Bản Mới") String title,
        @Schema(examples = "Điều 1. Mỗi hộ giữ sạch đoạn đường trước nhà.") String text,
        @Schema(examples = "RECOGNISED") Stage state,
        @Schema(description = "The initiative of citizens on which the draft was written, Decree 61/2023 Art. 7(3); absent where the village head proposed it") @Nullable UUID initiativeId,
        @Schema(description = "The covenant in force that citizens want to change by this draft; absent for a new one") @Nullable Change changes,
        @Schema(examples = "3") long version, @Schema(examples = "2026-09-07") @Nullable LocalDate postedOn,
        @Schema(examples = "[\"Nhà văn hóa thôn Bản Mới\"]") List<String> postingPlaces,
        @Schema(examples = "2026-10-07", description = "First day on which the posted draft may be put to the vote") @Nullable LocalDate voteFrom,
        @Schema(examples = "2026-10-08") @Nullable LocalDate putToVoteOn, @Nullable UUID matterId,
        @Schema(examples = "2026-10-12") @Nullable LocalDate adoptedOn,
        @Schema(examples = "2026-10-19", description = "Last day of a submission in time") @Nullable LocalDate submitBy,
        @Schema(examples = "2026-10-14") @Nullable LocalDate submittedOn,
        @Schema(examples = "IN_TIME") @Nullable Timeliness submission,
        @Schema(examples = "2026-10-21", description = "Last day of the commune's decision in time") @Nullable LocalDate recogniseBy,
        @Schema(examples = "2026-10-20", description = "Day of the recognition decision, from which the covenant is in force") @Nullable LocalDate recognisedOn,
        @Schema(examples = "IN_TIME") @Nullable Timeliness recognition,
        @Schema(examples = "12/QĐ-UBND") @Nullable String decisionNumber,
        @Schema(examples = "Điều 7 đặt mức phạt tiền trái luật.") @Nullable String refusalReason) {

    /**
     * @param today
     *            decides whether what is still to do is late already
     */
    public static CovenantView from(Covenant covenant, LocalDate today) {
        Village village = covenant.village();
        LocalDate postedOn = covenant.postedOn();
        return new CovenantView(covenant.id(), village.id(), village.code(), village.name(), village.communeCode(),
                covenant.name(), covenant.title(), covenant.text(), covenant.state(),
                covenant.initiativeId().orElse(null), covenant.change().orElse(null), covenant.version(), postedOn,
                covenant.postingPlaces(), postedOn == null ? null : Posting.firstVotingDay(postedOn),
                covenant.putToVoteOn(), covenant.matterId().orElse(null), covenant.adoptedOn(), covenant.submitBy(),
                covenant.submittedOn(),
                Timeliness.on(today, covenant.submitBy(), covenant.submittedOn()), covenant.recogniseBy(),
                covenant.state() == Stage.RECOGNISED ? covenant.decidedOn() : null,
                Timeliness.on(today, covenant.recogniseBy(), covenant.decidedOn()),
                covenant.decisionNumber().orElse(null), covenant.refusalReason().orElse(null));
    }
}
