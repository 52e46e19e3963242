package vn.danchu.inspectionboard.inbox;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.smallrye.reactive.messaging.annotations.Blocking;

import vn.danchu.consultation.contracts.board.BoardMemberDismissed;
import vn.danchu.consultation.contracts.board.BoardMemberReinstated;
import vn.danchu.consultation.contracts.board.BoardMembersElected;
import vn.danchu.consultation.contracts.decision.DecisionAdopted;
import vn.danchu.consultation.contracts.decision.DecisionAnnulled;
import vn.danchu.consultation.contracts.decision.DecisionRecognised;
import vn.danchu.consultation.contracts.decision.DecisionRecognitionRefused;
import vn.danchu.consultation.contracts.decision.DecisionRejected;
import vn.danchu.consultation.contracts.matter.MatterClosed;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.contracts.village.VillageEnded;
import vn.danchu.consultation.contracts.village.VillageEstablished;
import vn.danchu.consultation.contracts.village.VillageRenamed;
import vn.danchu.inspectionboard.board.Boards;
import vn.danchu.inspectionboard.election.Village;
import vn.danchu.inspectionboard.election.Villages;
import vn.danchu.inspectionboard.election.VoteResult;
import vn.danchu.platform.events.EventHandlers;
import vn.danchu.platform.events.Inbox;
import vn.danchu.platform.territory.KnownVillages;
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
    Boards boards;
    @Inject
    Clock clock;
    private EventHandlers handlers;

    @PostConstruct
    void listen() {
        handlers = new EventHandlers().on(VillageEstablished.TYPE, VillageEstablished.class, this::established)
                .on(VillageRenamed.TYPE, VillageRenamed.class, this::renamed)
                .on(VillageEnded.TYPE, VillageEnded.class, this::ended)
                .on(MatterOpened.TYPE, MatterOpened.class, this::opened)
                .on(MatterClosed.TYPE, MatterClosed.class, this::closed)
                .on(DecisionAdopted.TYPE, DecisionAdopted.class, this::adopted)
                .on(BoardMembersElected.TYPE, BoardMembersElected.class, this::boardMembersElected)
                .on(BoardMemberDismissed.TYPE, BoardMemberDismissed.class, this::dismissed)
                .on(BoardMemberReinstated.TYPE, BoardMemberReinstated.class, this::reinstated)
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
        UnitPath unit = KnownVillages.unit(event.communeCode(), event.villageCode(), LocalDate.now(clock));
        villages.keep(new Village(event.villageId(), event.villageName(), unit));
    }

    private void renamed(VillageRenamed event) {
        villages.rename(event.villageId(), event.villageName());
    }

    private void ended(VillageEnded event) {
        villages.end(event.villageId(), event.endedOn());
    }

    private void opened(MatterOpened event) {
        MatterOrigin.of(OURS, event.origin()).ifPresent(election -> vote.votedOnAs(election, event.matterId()));
    }

    private void closed(MatterClosed event) {
        MatterOrigin.of(OURS, event.origin()).ifPresent(vote::closed);
    }

    private void adopted(DecisionAdopted event) {
        villages.voted(event.villageId(), event.votedOn());
        MatterOrigin.of(OURS, event.origin())
                .ifPresent(election -> vote.elected(election, event.decisionId(), event.votedOn()));
    }

    private void boardMembersElected(BoardMembersElected event) {
        MatterOrigin.of(OURS, event.origin()).ifPresent(election -> vote.gaveSeatsTo(election, event.names()));
    }

    private void dismissed(BoardMemberDismissed event) {
        MatterOrigin.of(OURS, event.origin()).ifPresent(election -> {
            vote.dismissed(election, event.name());
            boards.endMember(election, event.name(), event.from());
        });
    }

    private void reinstated(BoardMemberReinstated event) {
        MatterOrigin.of(OURS, event.origin()).ifPresent(election -> {
            vote.reinstated(election, event.name());
            boards.reinstateMember(election, event.name());
        });
    }

    private void rejected(DecisionRejected event) {
        villages.voted(event.villageId(), event.votedOn());
        MatterOrigin.of(OURS, event.origin()).ifPresent(vote::notElected);
    }

    private void recognised(DecisionRecognised event) {
        MatterOrigin.of(OURS, event.origin()).ifPresent(election -> vote.recognised(election, event.recognisedOn()));
    }

    private void recognitionRefused(DecisionRecognitionRefused event) {
        MatterOrigin.of(OURS, event.origin()).ifPresent(vote::notRecognised);
    }

    private void annulled(DecisionAnnulled event) {
        MatterOrigin.of(OURS, event.origin()).ifPresent(election -> {
            vote.annulled(election);
            boards.endMembersElectedIn(election, event.annulledOn());
        });
    }
}
