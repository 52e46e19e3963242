package vn.danchu.covenant.inbox;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.smallrye.reactive.messaging.annotations.Blocking;

import vn.danchu.consultation.contracts.decision.DecisionAdopted;
import vn.danchu.consultation.contracts.decision.DecisionRejected;
import vn.danchu.consultation.contracts.initiative.CovenantProposed;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.contracts.village.VillageEnded;
import vn.danchu.consultation.contracts.village.VillageEstablished;
import vn.danchu.consultation.contracts.village.VillageRenamed;
import vn.danchu.covenant.adoption.VoteResult;
import vn.danchu.covenant.drafting.CovenantProposal;
import vn.danchu.covenant.drafting.CovenantProposal.Change;
import vn.danchu.covenant.drafting.CovenantProposals;
import vn.danchu.covenant.drafting.Support;
import vn.danchu.covenant.drafting.Village;
import vn.danchu.covenant.drafting.Villages;
import vn.danchu.covenant.drafting.rules.ChangeManner;
import vn.danchu.platform.events.EventHandlers;
import vn.danchu.platform.events.Inbox;
import vn.danchu.platform.territory.KnownVillages;
import vn.danchu.platform.territory.UnitPath;

/** What the consultation service tells: which villages there are, what citizens propose, and how the households voted on a covenant. */
@ApplicationScoped
public class ConsultationEvents {
    private static final String OURS = "covenant";
    @Inject
    Inbox inbox;
    @Inject
    Villages villages;
    @Inject
    CovenantProposals proposals;
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
                .on(CovenantProposed.TYPE, CovenantProposed.class, this::proposed)
                .on(MatterOpened.TYPE, MatterOpened.class, this::opened)
                .on(DecisionAdopted.TYPE, DecisionAdopted.class, this::adopted)
                .on(DecisionRejected.TYPE, DecisionRejected.class, this::rejected);
    }

    @Incoming("consultation-events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private void established(VillageEstablished event) {
        UnitPath unit = KnownVillages.unit(event.communeCode(), event.villageCode(), LocalDate.now(clock));
        villages.keep(new Village(event.villageId(), event.villageName(), unit, event.validFrom()));
    }

    private void renamed(VillageRenamed event) {
        villages.rename(event.villageId(), event.villageName());
    }

    private void ended(VillageEnded event) {
        villages.end(event.villageId(), event.endedOn());
    }

    private void proposed(CovenantProposed event) {
        if (proposals.findByIdOptional(event.initiativeId()).isEmpty()) {
            Support support = new Support(event.consents(), event.households(), event.supportedOn(),
                    event.approvedOn());
            villages.findByIdOptional(event.villageId())
                    .ifPresent(village -> proposals.persist(CovenantProposal.of(event.initiativeId(), village,
                            event.title(), event.proposal(), support, change(event), event.proposedOn(),
                            clock.instant())));
        }
    }

    private static Change change(CovenantProposed event) {
        return event.changesCovenant() == null
                ? null
                : new Change(event.changesCovenant(), ChangeManner.valueOf(event.changeManner()));
    }

    private void opened(MatterOpened event) {
        MatterOrigin.of(OURS, event.origin()).ifPresent(covenant -> vote.votedOnAs(covenant, event.matterId()));
    }

    private void adopted(DecisionAdopted event) {
        MatterOrigin.of(OURS, event.origin()).ifPresent(covenant -> vote.adopted(covenant, event.votedOn()));
    }

    private void rejected(DecisionRejected event) {
        MatterOrigin.of(OURS, event.origin()).ifPresent(covenant -> vote.notAdopted(covenant, event.votedOn()));
    }
}
