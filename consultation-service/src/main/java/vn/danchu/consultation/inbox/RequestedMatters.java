package vn.danchu.consultation.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.matter.MatterClosed;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.MatterEvents;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.rules.ClosingGround;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.platform.events.Outbox;

/** Opens the matters for which other services ask; runs in the transaction that takes the news in. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RequestedMatters {
    @Inject
    Villages villages;
    @Inject
    Matters matters;
    @Inject
    Outbox outbox;
    @Inject
    Clock clock;

    /**
     * Puts the matter before the households of a village, once; for a village that is no more it is closed, and told so.
     *
     * @return it; none the second time
     */
    Optional<Matter> open(MatterOrigin origin, UUID villageId, MatterKind kind, String title, String text) {
        if (matters.existsFor(origin)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        Village village = villages.require(villageId);
        Matter matter = Matter.onRequest(village, kind, title, text, origin, clock.instant());
        matters.persist(matter);
        if (village.existsOn(today)) {
            outbox.publish(MatterOpened.TYPE, village.communeCode(), matter.opened());
        } else {
            matter.close(ClosingGround.VILLAGE_ENDED);
            outbox.publish(MatterClosed.TYPE, village.communeCode(),
                    MatterEvents.closed(matter, ClosingGround.VILLAGE_ENDED, today));
        }
        return Optional.of(matter);
    }

    /** Who asked for the vote takes that back; a vote that has begun goes on. */
    void takeBack(MatterOrigin origin, String reason) {
        matters.openFor(origin).ifPresent(matter -> {
            matter.close(ClosingGround.ASKED_BACK);
            MatterClosed event = MatterEvents.closed(matter, ClosingGround.ASKED_BACK, reason, LocalDate.now(clock));
            outbox.publish(event.type(), event.communeCode(), event);
        });
    }
}
