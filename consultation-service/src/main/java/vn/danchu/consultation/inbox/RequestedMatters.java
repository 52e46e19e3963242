package vn.danchu.consultation.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
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

    /** Puts the matter before the households of a village, once; a village that is no more decides nothing. */
    void open(MatterOrigin origin, UUID villageId, MatterKind kind, String title, String text) {
        if (matters.existsFor(origin)) {
            return;
        }
        Village village = villages.require(villageId);
        if (!village.existsOn(LocalDate.now(clock))) {
            return;
        }
        Matter matter = Matter.onRequest(village, kind, title, text, origin, clock.instant());
        matters.persist(matter);
        outbox.publish(MatterOpened.TYPE, village.communeCode(), matter.opened());
    }
}
