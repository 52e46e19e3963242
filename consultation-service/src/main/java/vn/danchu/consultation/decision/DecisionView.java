package vn.danchu.consultation.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.matter.rules.AdoptionThreshold;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.VotingForm;

/** A decision as anyone may see it: the count, the threshold it was held against, and whether it was sent in time. */
public record DecisionView(UUID id, UUID matterId, @Schema(examples = "07/2026") String number,
        @Schema(examples = "SELF_GOVERNANCE") MatterKind kind,
        @Schema(examples = "ONLINE_VOTE") VotingForm form,
        @Schema(examples = "Giờ bật loa truyền thanh của thôn") String title,
        @Schema(examples = "Loa của thôn phát từ 5 giờ 30 đến 6 giờ sáng.") String proposal, UUID villageId,
        @Schema(examples = "Thôn Bản Mới") String villageName, @Schema(examples = "06211") String communeCode,
        @Schema(examples = "2026-10-12") LocalDate votedOn,
        @Schema(examples = "52", description = "All households of the frozen roll") long households,
        @Schema(examples = "47") long participants, @Schema(examples = "41") long yes, @Schema(examples = "5") long no,
        @Schema(examples = "1") long other, Outcome outcome, Threshold threshold,
        @Schema(examples = "2026-10-19", description = "Last day of sending; absent unless adopted") @Nullable LocalDate sendBy,
        @Schema(examples = "2026-10-14", description = "Absent until it was sent") @Nullable LocalDate sentOn,
        @Schema(examples = "IN_TIME", description = "Absent unless adopted") Sending.@Nullable Timeliness timeliness,
        @Schema(description = "Absent until they are named") @Nullable Names signatories) {

    /**
     * The share of all households that had to be in favour.
     *
     * @param strict
     *            true for "more than", false for "at least"
     * @param needed
     *            the fewest households in favour that reach it
     */
    public record Threshold(@Schema(examples = "1") long numerator, @Schema(examples = "2") long denominator,
            @Schema(examples = "true") boolean strict, @Schema(examples = "27") long needed,
            @Schema(examples = "Điều 21 khoản 1 Luật số 10/2022/QH15") String article) {
    }

    /** Who signs the document. */
    public record Names(@Schema(examples = "Hoàng Văn Trưởng") String villageHead,
            @Schema(examples = "Lý Thị Mặt") String frontHead,
            @Schema(examples = "[\"Hoàng Văn An\", \"Vi Thị Bình\"]") List<String> households) {
    }

    static DecisionView from(Decision decision, Village village, LocalDate today, Locale language) {
        VoteCount count = decision.count();
        var row = AdoptionThreshold.on(decision.kind(), count.votedOn());
        Threshold threshold = new Threshold(row.value().numerator(), row.value().denominator(), row.value().strict(),
                row.value().smallestPart(count.households()), row.article().in(language));
        boolean adopted = decision.outcome() == Outcome.ADOPTED;
        LocalDate sentOn = decision.sentOn().orElse(null);
        return new DecisionView(decision.id(), decision.matterId(), decision.number(), decision.kind(), decision.form(),
                decision.title(), decision.proposal(), decision.villageId(), village.name(), decision.communeCode(),
                count.votedOn(), count.households(), count.participants(), count.yes(), count.no(), count.other(),
                decision.outcome(), threshold, adopted ? decision.sendBy() : null, sentOn,
                adopted ? Sending.on(today, decision.sendBy(), sentOn) : null,
                decision.signatories()
                        .map(names -> new Names(names.villageHead(), names.frontHead(), names.households()))
                        .orElse(null));
    }
}
