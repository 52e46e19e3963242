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

    /** Puts the matter before the households of a village, once. @return it; none the second time, and where the village is no more */
    Optional<Matter> open(MatterOrigin origin, UUID villageId, MatterKind kind, String title, String text) {
        if (matters.existsFor(origin)) {
            return Optional.empty();
        }
        Village village = villages.require(villageId);
        if (!village.existsOn(LocalDate.now(clock))) {
            return Optional.empty();
        }
        Matter matter = Matter.onRequest(village, kind, title, text, origin, clock.instant());
        matters.persist(matter);
        outbox.publish(MatterOpened.TYPE, village.communeCode(), matter.opened());
        return Optional.of(matter);
    }
}
