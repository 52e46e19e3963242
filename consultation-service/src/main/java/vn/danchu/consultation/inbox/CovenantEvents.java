package vn.danchu.consultation.inbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.smallrye.reactive.messaging.annotations.Blocking;

import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.recognition.CovenantFile;
import vn.danchu.covenant.contracts.CovenantPutToVote;
import vn.danchu.covenant.contracts.CovenantRecognised;
import vn.danchu.covenant.contracts.CovenantRefused;
import vn.danchu.platform.events.EventHandlers;
import vn.danchu.platform.events.Inbox;

/** What the covenant service says, as far as votes and decisions follow from it. */
@ApplicationScoped
public class CovenantEvents {
    private static final String COVENANT = "covenant";
    private final EventHandlers handlers = new EventHandlers();
    @Inject
    Inbox inbox;
    @Inject
    RequestedMatters matters;
    @Inject
    CovenantFile file;

    @PostConstruct
    void nameHandlers() {
        handlers.on(CovenantPutToVote.TYPE, CovenantPutToVote.class, this::openMatter)
                .on(CovenantRecognised.TYPE, CovenantRecognised.class, this::recognised)
                .on(CovenantRefused.TYPE, CovenantRefused.class, this::refused);
    }

    @Incoming("covenant-events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private void recognised(CovenantRecognised event) {
        file.recognised(event.covenantId(), event.decisionNumber(), event.inForceFrom());
    }

    private void refused(CovenantRefused event) {
        file.refused(event.covenantId(), event.reason(), event.refusedOn());
    }

    private void openMatter(CovenantPutToVote event) {
        matters.open(new MatterOrigin(COVENANT, event.covenantId()), event.villageId(), MatterKind.COVENANT,
                event.title(), event.text());
    }
}
