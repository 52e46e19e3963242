package vn.danchu.inspectionboard.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.smallrye.reactive.messaging.annotations.Blocking;

import vn.danchu.consultation.contracts.decision.DecisionAdopted;
import vn.danchu.consultation.contracts.decision.DecisionAnnulled;
import vn.danchu.consultation.contracts.decision.DecisionRecognised;
import vn.danchu.consultation.contracts.decision.DecisionRecognitionRefused;
import vn.danchu.consultation.contracts.decision.DecisionRejected;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.contracts.village.VillageEnded;
import vn.danchu.consultation.contracts.village.VillageEstablished;
import vn.danchu.consultation.contracts.village.VillageRenamed;
import vn.danchu.inspectionboard.election.Village;
import vn.danchu.inspectionboard.election.Villages;
import vn.danchu.inspectionboard.election.VoteResult;
import vn.danchu.platform.events.EventHandlers;
import vn.danchu.platform.events.Inbox;
import vn.danchu.platform.territory.Territory;
import vn.danchu.platform.territory.UnitPath;

/** What the consultation service tells: which villages there are, and whom their households elected. */
@ApplicationScoped
public class ConsultationEvents {
    private static final String OURS = "inspection-board";
    @Inject
    Inbox inbox;
    @Inject
    Villages villages;
    @Inject
    VoteResult vote;
    @Inject
    Clock clock;
    private EventHandlers handlers;

    @PostConstruct
    void listen() {
        handlers = new EventHandlers().on(VillageEstablished.TYPE, VillageEstablished.class, this::established)
                .on(VillageRenamed.TYPE, VillageRenamed.class, this::renamed)
                .on(VillageEnded.TYPE, VillageEnded.class, this::ended)
                .on(MatterOpened.TYPE, MatterOpened.class, this::opened)
                .on(DecisionAdopted.TYPE, DecisionAdopted.class, this::adopted)
                .on(DecisionRejected.TYPE, DecisionRejected.class, this::rejected)
                .on(DecisionRecognised.TYPE, DecisionRecognised.class, this::recognised)
                .on(DecisionRecognitionRefused.TYPE, DecisionRecognitionRefused.class, this::recognitionRefused)
                .on(DecisionAnnulled.TYPE, DecisionAnnulled.class, this::annulled);
    }

    @Incoming("consultation-events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private void established(VillageEstablished event) {
        var commune = Territory.official().require(event.communeCode(), LocalDate.now(clock));
        villages.keep(new Village(event.villageId(), event.villageName(),
                UnitPath.of(commune.parentCode().orElseThrow(), event.communeCode(), event.villageCode())));
    }

    private void renamed(VillageRenamed event) {
        villages.findByIdOptional(event.villageId()).ifPresent(village -> village.rename(event.villageName()));
    }

    private void ended(VillageEnded event) {
        villages.findByIdOptional(event.villageId()).ifPresent(village -> village.end(event.endedOn()));
    }

    private void opened(MatterOpened event) {
        ifOurs(event.origin(), election -> vote.votedOnAs(election, event.matterId()));
    }

    private void adopted(DecisionAdopted event) {
        ifOurs(event.origin(), election -> vote.elected(election, event.decisionId(), event.votedOn()));
    }

    private void rejected(DecisionRejected event) {
        ifOurs(event.origin(), vote::notElected);
    }

    private void recognised(DecisionRecognised event) {
        ifOurs(event.origin(), election -> vote.recognised(election, event.recognisedOn()));
    }

    private void recognitionRefused(DecisionRecognitionRefused event) {
        ifOurs(event.origin(), vote::notRecognised);
    }

    private void annulled(DecisionAnnulled event) {
        ifOurs(event.origin(), vote::annulled);
    }

    private static void ifOurs(MatterOrigin origin, Consumer<UUID> effect) {
        if (origin != null && OURS.equals(origin.service())) {
            effect.accept(origin.id());
        }
    }
}
