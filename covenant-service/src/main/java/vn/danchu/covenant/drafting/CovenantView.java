package vn.danchu.covenant.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.covenant.drafting.rules.CovenantName;
import vn.danchu.covenant.drafting.rules.Posting;
import vn.danchu.covenant.drafting.rules.Stage;
import vn.danchu.covenant.drafting.rules.Timeliness;

/** A covenant as everybody may read it. What has not happened yet is absent. */
@Schema(name = "Covenant", requiredProperties = {"id", "villageId", "villageCode", "villageName", "communeCode", "name",
    "title", "text", "state", "version", "postingPlaces"})
public record CovenantView(UUID id, UUID villageId, String villageCode, String villageName, String communeCode,
        CovenantName name, String title, String text, Stage state, long version, LocalDate postedOn,
        List<String> postingPlaces,
        @Schema(description = "First day on which the posted draft may be put to the vote") LocalDate voteFrom,
        LocalDate putToVoteOn, UUID matterId, LocalDate adoptedOn,
        @Schema(description = "Last day of a submission in time") LocalDate submitBy, LocalDate submittedOn,
        Timeliness submission,
        @Schema(description = "Last day of the commune's decision in time") LocalDate recogniseBy,
        @Schema(description = "Day of the recognition decision, from which the covenant is in force") LocalDate recognisedOn,
        Timeliness recognition, String decisionNumber, String refusalReason) {

    /**
     * @param today
     *            decides whether what is still to do is late already
     */
    public static CovenantView from(Covenant covenant, LocalDate today) {
        Village village = covenant.village();
        LocalDate postedOn = covenant.postedOn();
        return new CovenantView(covenant.id(), village.id(), village.code(), village.name(), village.communeCode(),
                covenant.name(), covenant.title(), covenant.text(), covenant.state(), covenant.version(), postedOn,
                covenant.postingPlaces(), postedOn == null ? null : Posting.firstVotingDay(postedOn),
                covenant.putToVoteOn(), covenant.matterId().orElse(null), covenant.adoptedOn(), covenant.submitBy(),
                covenant.submittedOn(),
                Timeliness.on(today, covenant.submitBy(), covenant.submittedOn()), covenant.recogniseBy(),
                covenant.state() == Stage.RECOGNISED ? covenant.decidedOn() : null,
                Timeliness.on(today, covenant.recogniseBy(), covenant.decidedOn()),
                covenant.decisionNumber().orElse(null), covenant.refusalReason().orElse(null));
    }
}
