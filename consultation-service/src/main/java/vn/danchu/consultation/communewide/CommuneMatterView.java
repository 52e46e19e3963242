package vn.danchu.consultation.communewide;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.communewide.rules.CommuneMatterRule;
import vn.danchu.consultation.communewide.rules.CommuneMatterState;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.rules.DecisionState;
import vn.danchu.consultation.matter.Change;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.votecount.VoteCount;

/**
 * A matter of the whole commune as anyone may see it, with the sub-total of every village.
 *
 * @param villages
 *            all villages of the commune that were asked and have not ended; 0 before the opening
 * @param inFavour
 *            those in favour, so far or as concluded
 * @param needed
 *            the fewest in favour that adopt it; 0 before the opening
 * @param inDoubt
 *            whether villages' results were annulled since the conclusion without which it could be another: the committee
 *            still has to annul the decision or to have it changed
 */
public record CommuneMatterView(UUID id, @Schema(examples = "06211") String communeCode,
        @Schema(examples = "CONTRIBUTION") MatterKind kind,
        @Schema(examples = "Góp công làm đường liên thôn") String title,
        @Schema(examples = "Mỗi hộ góp ba ngày công trong quý I năm 2027.") String proposal, VotingForm form,
        @Schema(examples = "2026-12-31", description = "Last day for the villages to decide") LocalDate decideBy,
        CommuneMatterState state, OffsetDateTime proposedAt,
        @Schema(examples = "2026-11-20") @Nullable LocalDate agreedOn,
        @Schema(examples = "2026-11-22") @Nullable LocalDate openedOn, @Schema(examples = "9") long villages,
        @Schema(examples = "7") long inFavour, @Schema(examples = "6") long needed, List<VillageResult> parts,
        @Schema(examples = "2027-01-02") @Nullable LocalDate concludedOn,
        @Schema(examples = "03/2026") @Nullable String number,
        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", description = "What the QR code of the written decision carries, to compare with; absent until concluded") @Nullable String documentDigest,
        @Schema(description = "Absent until the committee has set it") @Nullable Effect effect,
        @Schema(description = "The earlier decision of the villages that it is to change; absent without one") @Nullable Change change,
        @Schema(description = "The later matter of the commune that changes it") @Nullable UUID changedBy,
        @Schema(examples = "2027-03-01") @Nullable LocalDate changedOn,
        @Schema(examples = "2027-03-01", description = "First day on which it is no longer in force") @Nullable LocalDate endedOn,
        @Schema(examples = "false") boolean inDoubt) {

    /**
     * What one village decided; the figures count households and are absent until it has decided.
     *
     * @param decideBy
     *            last day on which it decides: later than the plan's where it was asked later, or again
     * @param inFavour
     *            whether two thirds of all its households are in favour
     * @param annulled
     *            whether the committee annulled what the village decided
     * @param endedOn
     *            first day without the village: it does not count; absent while it exists
     */
    public record VillageResult(UUID villageId, @Schema(examples = "06211-01") String villageCode,
            @Schema(examples = "Thôn Bản Mới") String villageName, UUID matterId,
            @Schema(examples = "2026-12-31") LocalDate decideBy, @Nullable UUID decisionId,
            @Schema(examples = "52") @Nullable Long households, @Schema(examples = "41") @Nullable Long yes,
            @Schema(examples = "5") @Nullable Long no, @Schema(examples = "1") @Nullable Long other,
            @Schema(examples = "true") boolean inFavour, @Schema(examples = "false") boolean annulled,
            @Schema(examples = "2026-12-01") @Nullable LocalDate endedOn) {

        static VillageResult of(Village village, VillageShare share, Decision decision, boolean inFavour) {
            VoteCount count = decision == null ? null : decision.count();
            return count == null
                    ? new VillageResult(village.id(), village.code(), village.name(), share.matterId(), share.decideBy(), null, null,
                            null, null, null, inFavour, false, share.villageEndedOn())
                    : new VillageResult(village.id(), village.code(), village.name(), share.matterId(), share.decideBy(), decision.id(),
                            count.households(), count.yes(), count.no(), count.other(), inFavour,
                            decision.state() == DecisionState.ANNULLED, share.villageEndedOn());
        }

        private static long annulled(List<VillageResult> all, boolean inFavour) {
            return all.stream().filter(part -> part.endedOn == null && part.annulled && part.inFavour == inFavour)
                    .count();
        }

        static List<VillageResult> counting(List<VillageResult> all) {
            return all.stream().filter(part -> part.endedOn == null).toList();
        }
    }

    static CommuneMatterView from(CommuneMatter matter, List<VillageResult> parts, LocalDate today) {
        LocalDate day = matter.concludedOn().orElse(today);
        int villages = VillageResult.counting(parts).size();
        long needed = villages == 0 ? 0 : CommuneMatterRule.VILLAGES_IN_FAVOUR.on(day).smallestPart(villages);
        return new CommuneMatterView(matter.id(), matter.communeCode(), matter.kind(), matter.title(),
                matter.proposal(), matter.form(), matter.decideBy(), matter.state(), matter.proposedAt(),
                matter.agreedOn().orElse(null), matter.openedOn().orElse(null), villages,
                parts.stream().filter(VillageResult::inFavour).count(), needed, parts,
                matter.concludedOn().orElse(null),
                matter.conclusion().map(Conclusion::number).orElse(null),
                matter.conclusion().isPresent() ? CommuneDecisionDocument.digest(matter, parts) : null,
                matter.effect().orElse(null), matter.change().orElse(null), matter.laterAct().changedBy(),
                matter.laterAct().changedOn(), matter.laterAct().endedOn(),
                inDoubt(matter, parts));
    }

    /** @return whether it is uncertain that the conclusion stands; never before it, nor once the decision has ended */
    static boolean inDoubt(CommuneMatter matter, List<VillageResult> parts) {
        return matter.laterAct().endedOn() == null && matter.concludedOn()
                .filter(day -> CommuneMatterRule.inDoubt(matter.inFavour(), VillageResult.annulled(parts, true),
                        VillageResult.annulled(parts, false), VillageResult.counting(parts).size(), day))
                .isPresent();
    }
}
