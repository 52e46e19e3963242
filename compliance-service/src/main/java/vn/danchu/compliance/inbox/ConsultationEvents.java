package vn.danchu.compliance.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.smallrye.reactive.messaging.annotations.Blocking;

import vn.danchu.compliance.obligation.Duty;
import vn.danchu.compliance.obligation.Obligation;
import vn.danchu.compliance.obligation.Obligations;
import vn.danchu.consultation.contracts.correction.DayCorrected;
import vn.danchu.consultation.contracts.decision.DecisionAdopted;
import vn.danchu.consultation.contracts.decision.DecisionAnnulled;
import vn.danchu.consultation.contracts.decision.DecisionChanged;
import vn.danchu.consultation.contracts.decision.DecisionRecognitionRefused;
import vn.danchu.consultation.contracts.decision.DecisionRevived;
import vn.danchu.consultation.contracts.decision.DecisionSent;
import vn.danchu.consultation.contracts.village.VillageEnded;
import vn.danchu.consultation.contracts.village.VillageEstablished;
import vn.danchu.consultation.contracts.village.VillageRenamed;
import vn.danchu.platform.events.EventHandlers;
import vn.danchu.platform.events.Inbox;

/** Takes from the consultation service which villages exist, and which decisions had to be sent by when as long as they stood. */
@ApplicationScoped
class ConsultationEvents {
    private final EventHandlers handlers = new EventHandlers()
            .on(VillageEstablished.TYPE, VillageEstablished.class, this::established)
            .on(VillageRenamed.TYPE, VillageRenamed.class, this::renamed)
            .on(VillageEnded.TYPE, VillageEnded.class, this::ended)
            .on(DecisionAdopted.TYPE, DecisionAdopted.class, this::adopted)
            .on(DecisionSent.TYPE, DecisionSent.class, this::sent)
            .on(DayCorrected.TYPE, DayCorrected.class, this::corrected)
            .on(DecisionRecognitionRefused.TYPE, DecisionRecognitionRefused.class, this::refused)
            .on(DecisionAnnulled.TYPE, DecisionAnnulled.class, this::annulled)
            .on(DecisionChanged.TYPE, DecisionChanged.class, this::changed)
            .on(DecisionRevived.TYPE, DecisionRevived.class, this::revived);
    @Inject
    Inbox inbox;
    @Inject
    Obligations obligations;

    @Incoming("consultation-events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private void established(VillageEstablished event) {
        obligations.owe(Obligation.toHaveCovenant(event.villageId(), event.communeCode(), event.villageCode(),
                event.villageName(), event.validFrom()));
    }

    private void renamed(VillageRenamed event) {
        obligations.rename(event.villageId(), event.villageName());
    }

    private void ended(VillageEnded event) {
        obligations.endOf(event.villageId(), event.endedOn());
    }

    private void adopted(DecisionAdopted event) {
        obligations.owe(
                Obligation.toSendDecision(event.decisionId(), event.villageId(), event.communeCode(), event.title(),
                        event.votedOn(), event.sendBy())
                        .askedBy(event.origin() == null ? null : event.origin().id()));
    }

    private void sent(DecisionSent event) {
        obligations.fulfil(Duty.SEND_DECISION, event.decisionId(), event.sentOn(), event.decisionId());
    }

    private void refused(DecisionRecognitionRefused event) {
        obligations.release(Duty.SEND_DECISION, event.decisionId(), event.decisionId(), event.refusedOn());
    }

    private void annulled(DecisionAnnulled event) {
        obligations.release(Duty.SEND_DECISION, event.decisionId(), event.decisionId(), event.annulledOn());
    }

    private void changed(DecisionChanged event) {
        // An amended decision stands on, and is sent as before.
        if (!DecisionChanged.AMEND.equals(event.manner())) {
            obligations.release(Duty.SEND_DECISION, event.decisionId(), event.changedBy(), event.changedOn());
        }
    }

    private void revived(DecisionRevived event) {
        obligations.bindAgain(Duty.SEND_DECISION, event.decisionId(), event.annulledDecision(),
                event.standsAgainFrom());
    }

    // The other days that are put right decide no indicator.
    private void corrected(DayCorrected event) {
        if (DayCorrected.SENDING.equals(event.day())) {
            obligations.correct(Duty.SEND_DECISION, event.recordId(), event.rightDay(), event.recordId(),
                    event.correctedAt());
        }
    }
}
