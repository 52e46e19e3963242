package vn.danchu.compliance.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.smallrye.reactive.messaging.annotations.Blocking;

import vn.danchu.compliance.obligation.Duty;
import vn.danchu.compliance.obligation.Obligation;
import vn.danchu.compliance.obligation.Obligations;
import vn.danchu.inspectionboard.contracts.PlanSentToInvestor;
import vn.danchu.inspectionboard.contracts.ProjectRegistered;
import vn.danchu.platform.events.EventHandlers;
import vn.danchu.platform.events.Inbox;

/** Takes from the inspection board service which investors had to be notified by when. */
@ApplicationScoped
class InspectionBoardEvents {
    private final EventHandlers handlers = new EventHandlers()
            .on(ProjectRegistered.TYPE, ProjectRegistered.class, this::registered)
            .on(PlanSentToInvestor.TYPE, PlanSentToInvestor.class, this::planSent);
    @Inject
    Inbox inbox;
    @Inject
    Obligations obligations;

    @Incoming("inspection-board-events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private void registered(ProjectRegistered event) {
        obligations.owe(Obligation.toNotifyInvestor(event.projectId(), event.communeCode(), event.name(),
                event.notifyBy()));
    }

    private void planSent(PlanSentToInvestor event) {
        obligations.fulfil(Duty.NOTIFY_INVESTOR, event.projectId(), event.sentOn(), event.boardId());
    }
}
