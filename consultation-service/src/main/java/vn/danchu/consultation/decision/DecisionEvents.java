package vn.danchu.consultation.decision;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.decision.DecisionAdopted;
import vn.danchu.consultation.contracts.decision.DecisionAnnulled;
import vn.danchu.consultation.contracts.decision.DecisionChangeRequested;
import vn.danchu.consultation.contracts.decision.DecisionChanged;
import vn.danchu.consultation.contracts.decision.DecisionExecutionReported;
import vn.danchu.consultation.contracts.decision.DecisionReceived;
import vn.danchu.consultation.contracts.decision.DecisionRecognised;
import vn.danchu.consultation.contracts.decision.DecisionRecognitionRefused;
import vn.danchu.consultation.contracts.decision.DecisionRejected;
import vn.danchu.consultation.contracts.decision.DecisionResultPublished;
import vn.danchu.consultation.contracts.decision.DecisionRevived;
import vn.danchu.consultation.contracts.decision.DecisionSent;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.decision.rules.Body;
import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.matter.rules.ChangeManner;
import vn.danchu.consultation.votecount.VoteCount;

/** What is told of a decision, each in the words of the contracts. */
public final class DecisionEvents {
    private DecisionEvents() {
    }

    static ConsultationEvent concluded(Decision decision, Village village) {
        MatterOrigin origin = decision.origin().orElse(null);
        VoteCount vote = decision.count();
        return decision.outcome() == Outcome.ADOPTED
                ? new DecisionAdopted(decision.id(), decision.matterId(), origin, decision.kind().name(),
                        vote.form().name(), decision.title(), village.id(), village.code(), village.name(),
                        decision.communeCode(), vote.votedOn(), vote.households(), vote.yes(), vote.no(),
                        vote.other(), decision.sendBy())
                : new DecisionRejected(decision.id(), decision.matterId(), origin, decision.kind().name(),
                        vote.form().name(), decision.title(), village.id(), village.code(), village.name(),
                        decision.communeCode(), vote.votedOn(), vote.households(), vote.yes(), vote.no(),
                        vote.other());
    }

    public static DecisionSent sent(Decision decision) {
        LocalDate sentOn = decision.sentOn().orElseThrow();
        return new DecisionSent(decision.id(), decision.villageId(), decision.communeCode(), sentOn, decision.sendBy(),
                !sentOn.isAfter(decision.sendBy()),
                decision.signatories().map(Signatories::documentForm).map(Enum::name).orElse(null));
    }

    public static DecisionReceived received(Decision decision, Body by, LocalDate on) {
        LocalDate answerBy = decision.recogniser().filter(by::equals).flatMap(itself -> decision.answerBy())
                .orElse(null);
        return new DecisionReceived(decision.id(), decision.villageId(), decision.communeCode(), by.name(), on,
                answerBy);
    }

    public static DecisionResultPublished resultPublished(Decision decision, LocalDate on) {
        return new DecisionResultPublished(decision.id(), decision.villageId(), decision.communeCode(), on);
    }

    public static DecisionChangeRequested changeRequested(Decision decision, String ground, String number,
            LocalDate on) {
        return new DecisionChangeRequested(decision.id(), decision.villageId(), decision.communeCode(), ground,
                number, on);
    }

    /** Whether it was recognised or refused, as the answer says. */
    public static ConsultationEvent answered(Decision decision) {
        Answer answer = decision.answer().orElseThrow();
        LocalDate answerBy = decision.answerBy().orElseThrow();
        String body = decision.recogniser().orElseThrow().name();
        MatterOrigin origin = decision.origin().orElse(null);
        boolean inTime = !answer.answeredOn().isAfter(answerBy);
        return answer.recognises()
                ? new DecisionRecognised(decision.id(), origin, decision.kind().name(), decision.title(),
                        decision.villageId(), decision.communeCode(), body, answer.answerNumber(),
                        answer.answeredOn(), answerBy, inTime)
                : new DecisionRecognitionRefused(decision.id(), origin, decision.kind().name(), decision.title(),
                        decision.villageId(), decision.communeCode(), body, answer.answerNumber(),
                        answer.refusalReason(), answer.answeredOn(), answerBy, inTime);
    }

    static DecisionChanged changed(Decision earlier, ChangeManner manner) {
        return new DecisionChanged(earlier.id(), earlier.villageId(), earlier.communeCode(),
                manner.name(), earlier.laterAct().changedBy(), earlier.laterAct().changedOn());
    }

    static DecisionRevived revived(Decision earlier, Decision annulled, LocalDate from) {
        return new DecisionRevived(earlier.id(), earlier.villageId(), earlier.communeCode(), annulled.id(), from);
    }

    public static DecisionAnnulled annulled(Decision decision, String ground, String number, String reason) {
        return new DecisionAnnulled(decision.id(), decision.origin().orElse(null), decision.title(),
                decision.villageId(), decision.communeCode(), ground, number, reason,
                decision.laterAct().endedOn());
    }

    public static DecisionExecutionReported executionReported(Decision decision, UUID report, LocalDate on,
            boolean finished) {
        return new DecisionExecutionReported(decision.id(), report, decision.title(), decision.villageId(),
                decision.communeCode(), on, finished);
    }
}
