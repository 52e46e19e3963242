package vn.danchu.covenant.adoption;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import vn.danchu.covenant.drafting.Covenant;
import vn.danchu.covenant.drafting.Covenants;
import vn.danchu.covenant.recognition.rules.Recognition;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;

/** What the vote of the households does to a covenant; runs in the transaction that takes the news in. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VoteResult {
    @Inject
    Covenants covenants;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;

    /** The matter is before the households. */
    public void votedOnAs(UUID covenantId, UUID matterId) {
        covenants.requireForChange(covenantId).isVotedOnAs(matterId);
    }

    /** More than half of all households said yes. */
    public void adopted(UUID covenantId, LocalDate votedOn) {
        Covenant covenant = covenants.requireForChange(covenantId);
        var event = covenant.adopt(votedOn, Recognition.submitBy(votedOn));
        outbox.publish(event.type(), event.communeCode(), event);
        audit.recordBySystem("covenant-adopted", covenant.unit(), "covenant/" + covenantId, votedOn.toString());
    }

    /** The share was not reached. */
    public void notAdopted(UUID covenantId, LocalDate votedOn) {
        Covenant covenant = covenants.requireForChange(covenantId);
        var event = covenant.reject(votedOn);
        outbox.publish(event.type(), event.communeCode(), event);
        audit.recordBySystem("covenant-not-adopted", covenant.unit(), "covenant/" + covenantId, votedOn.toString());
    }
}
