package vn.danchu.compliance.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.smallrye.reactive.messaging.annotations.Blocking;

import vn.danchu.compliance.obligation.Duty;
import vn.danchu.compliance.obligation.Obligations;
import vn.danchu.covenant.contracts.CovenantRecognised;
import vn.danchu.covenant.contracts.CovenantRefused;
import vn.danchu.platform.events.EventHandlers;
import vn.danchu.platform.events.Inbox;

/** Takes from the covenant service which village has a covenant in force from which day, and whose file was refused. */
@ApplicationScoped
class CovenantEvents {
    private final EventHandlers handlers = new EventHandlers()
            .on(CovenantRecognised.TYPE, CovenantRecognised.class, this::recognised)
            .on(CovenantRefused.TYPE, CovenantRefused.class, this::refused);
    @Inject
    Inbox inbox;
    @Inject
    Obligations obligations;

    @Incoming("covenant-events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private void recognised(CovenantRecognised event) {
        obligations.fulfil(Duty.HAVE_COVENANT, event.villageId(), event.inForceFrom(), event.covenantId());
    }

    // The file holds the decision: what its refusal ends need not be sent any more.
    private void refused(CovenantRefused event) {
        obligations.release(Duty.SEND_DECISION, event.covenantId(), event.covenantId(), event.refusedOn());
    }
}
