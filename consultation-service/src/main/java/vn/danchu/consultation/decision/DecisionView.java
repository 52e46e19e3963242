package vn.danchu.consultation.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.decision.rules.Body;
import vn.danchu.consultation.decision.rules.DecisionState;
import vn.danchu.consultation.decision.rules.DocumentForm;
import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.decision.rules.Timeliness;
import vn.danchu.consultation.matter.Change;
import vn.danchu.consultation.matter.rules.AdoptionThreshold;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.votecount.VoteCount;
import vn.danchu.consultation.votecount.VotePartView;

/**
 * A decision as anyone may see it: the count, the threshold it was held against, its way through the commune, and its
 * fate.
 */
public record DecisionView(UUID id, UUID matterId, @Schema(examples = "07/2026") String number,
        @Schema(examples = "SELF_GOVERNANCE") MatterKind kind,
        @Schema(examples = "ONLINE_VOTE") VotingForm form,
        @Schema(examples = "Giờ bật loa truyền thanh của thôn") String title,
        @Schema(examples = "Loa của thôn phát từ 5 giờ 30 đến 6 giờ sáng.") String proposal, UUID villageId,
        @Schema(examples = "Thôn Bản Mới") String villageName, @Schema(examples = "06211") String communeCode,
        @Schema(examples = "2026-10-12") LocalDate votedOn,
        @Schema(examples = "52", description = "All households of the frozen roll") long households,
        @Schema(examples = "47") long participants, @Schema(examples = "41") long yes, @Schema(examples = "5") long no,
        @Schema(examples = "1") long other,
        @Schema(description = "What the count is made of: one part, but where clusters met; they add up to it") List<VotePartView> parts,
        Outcome outcome, Threshold threshold,
        @Schema(examples = "SENT") DecisionState state,
        @Schema(examples = "2026-10-19", description = "Last day of sending; absent unless adopted") @Nullable LocalDate sendBy,
        @Schema(examples = "2026-10-14", description = "Absent until it was sent") @Nullable LocalDate sentOn,
        @Schema(examples = "IN_TIME", description = "Absent unless adopted") @Nullable Timeliness timeliness,
        @Schema(examples = "RESOLUTION", description = "As what it is written; absent until that is chosen") @Nullable DocumentForm documentForm,
        @Schema(description = "Absent until they are named") @Nullable Names signatories,
        Receipts receipts,
        @Schema(description = "Absent when the kind needs no recognition, and unless adopted") @Nullable Awaited recognition,
        @Schema(examples = "2026-10-12", description = "First day in force; absent before it is known, and when it never is") @Nullable LocalDate inForceFrom,
        @Schema(description = "The earlier decision that this one changes") @Nullable Change changes,
        @Schema(description = "The later decision that changes this one") @Nullable UUID changedBy,
        @Nullable LocalDate changedOn,
        @Schema(description = "Absent unless annulled, replaced or abolished") @Nullable LocalDate endedOn) {

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
            @Schema(examples = "Người triệu tập cuộc họp", description = "Title of who signs in the head's place; absent when the head signs") @Nullable String signsAs,
            @Schema(examples = "Lý Thị Mặt") String frontHead,
            @Schema(examples = "[\"Hoàng Văn An\", \"Vi Thị Bình\"]") List<String> households) {
    }

    /**
     * The recognition that a decision of this kind waits for.
     *
     * @param body
     *            who recognises
     * @param answerBy
     *            last day of an answer in time; absent until that body has the decision, and for a covenant
     * @param timeliness
     *            whether the answer came in time
     * @param answer
     *            what that body answered
     */
    public record Awaited(@Schema(examples = "COMMUNE_COMMITTEE") Body body,
            @Schema(examples = "2026-10-21") @Nullable LocalDate answerBy,
            @Schema(examples = "IN_TIME") @Nullable Timeliness timeliness, @Nullable Answer answer) {
    }

    /** @return the decision as it stands today, with articles in the reader's language */
    public static DecisionView from(Decision decision, LocalDate today, Locale language) {
        VoteCount vote = decision.count();
        boolean adopted = decision.outcome() == Outcome.ADOPTED;
        LocalDate sentOn = decision.sentOn().orElse(null);
        return new DecisionView(decision.id(), decision.matterId(), decision.number(), decision.kind(), vote.form(),
                decision.title(), decision.proposal(), decision.villageId(), decision.villageName(),
                decision.communeCode(),
                vote.votedOn(), vote.households(), vote.participants(), vote.yes(), vote.no(), vote.other(),
                VotePartView.of(decision.parts()),
                decision.outcome(), threshold(decision, language), decision.state(),
                adopted ? decision.sendBy() : null, sentOn,
                adopted ? Timeliness.on(today, decision.sendBy(), sentOn) : null,
                decision.signatories().map(Signatories::documentForm).orElse(null),
                decision.signatories()
                        .map(names -> new Names(names.villageHead(), names.headTitle(), names.frontHead(),
                                names.households()))
                        .orElse(null),
                decision.receipts(), adopted ? awaited(decision, today) : null, decision.inForceFrom().orElse(null),
                decision.change().orElse(null), decision.laterAct().changedBy(), decision.laterAct().changedOn(),
                decision.laterAct().endedOn());
    }

    private static Threshold threshold(Decision decision, Locale language) {
        var row = AdoptionThreshold.on(decision.kind(), decision.count().votedOn());
        return new Threshold(row.value().numerator(), row.value().denominator(), row.value().strict(),
                row.value().smallestPart(decision.count().households()), row.article().in(language));
    }

    private static Awaited awaited(Decision decision, LocalDate today) {
        Answer answer = decision.answer().orElse(null);
        LocalDate answeredOn = answer == null ? null : answer.answeredOn();
        return decision.recogniser().map(body -> new Awaited(body, decision.answerBy().orElse(null), decision.answerBy()
                .map(lastDay -> Timeliness.on(today, lastDay, answeredOn)).orElse(null), answer)).orElse(null);
    }
}
