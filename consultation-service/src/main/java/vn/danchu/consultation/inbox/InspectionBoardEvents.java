package vn.danchu.consultation.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.smallrye.reactive.messaging.annotations.Blocking;

import vn.danchu.consultation.boardelection.BoardQuestions;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.inspectionboard.contracts.ResidentElectionCalled;
import vn.danchu.inspectionboard.contracts.ResidentElectionCalledOff;
import vn.danchu.platform.events.EventHandlers;
import vn.danchu.platform.events.Inbox;

/** What the inspection board service says, as far as votes follow from it. */
@ApplicationScoped
public class InspectionBoardEvents {
    private static final String INSPECTION_BOARD = "inspection-board";
    private final EventHandlers handlers = new EventHandlers()
            .on(ResidentElectionCalled.TYPE, ResidentElectionCalled.class, this::openMatter)
            .on(ResidentElectionCalledOff.TYPE, ResidentElectionCalledOff.class, this::takeBack);
    @Inject
    Inbox inbox;
    @Inject
    RequestedMatters matters;
    @Inject
    BoardQuestions boardQuestions;

    @Incoming("inspection-board-events")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private void takeBack(ResidentElectionCalledOff event) {
        matters.takeBack(new MatterOrigin(INSPECTION_BOARD, event.electionId()), event.reason());
    }

    private void openMatter(ResidentElectionCalled event) {
        matters.open(new MatterOrigin(INSPECTION_BOARD, event.electionId()), event.villageId(),
                MatterKind.BOARD_MEMBER, event.title(), event.text())
                .ifPresent(matter -> boardQuestions.open(matter, event.board(), event.seats()));
    }
}
