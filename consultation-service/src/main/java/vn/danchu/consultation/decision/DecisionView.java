package vn.danchu.consultation.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.matter.rules.AdoptionThreshold;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.VotingForm;

/** A decision as anyone may see it: the count, the threshold it was held against, and whether it was sent in time. */
public record DecisionView(UUID id, UUID matterId, String number, MatterKind kind, VotingForm form, String title,
        String proposal, UUID villageId, String villageName, String communeCode, LocalDate votedOn, long households,
        long participants, long yes, long no, long other, Outcome outcome, Threshold threshold, LocalDate sendBy,
        LocalDate sentOn, Sending.Timeliness timeliness, Names signatories) {

    /**
     * The share of all households that had to be in favour.
     *
     * @param strict
     *            true for "more than", false for "at least"
     * @param needed
     *            the fewest households in favour that reach it
     */
    public record Threshold(long numerator, long denominator, boolean strict, long needed, String article) {
    }

    /** Who signs the document. */
    public record Names(String villageHead, String frontHead, List<String> households) {
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
