package vn.danchu.covenant;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.arc.Arc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.decision.DecisionAdopted;
import vn.danchu.consultation.contracts.decision.DecisionRejected;
import vn.danchu.consultation.contracts.initiative.CovenantProposed;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.contracts.village.VillageEstablished;
import vn.danchu.platform.testing.Topics;

/** What the consultation service says in these tests. */
public final class Consultation {
    /** Commune of all villages here. */
    public static final String COMMUNE = "06211";
    // Three digits, so that the code without its last digit is another village's.
    private static final AtomicInteger NEXT_VILLAGE = new AtomicInteger(100);

    private Consultation() {
    }

    /** A new village, with a code that no other test uses. */
    public static VillageEstablished establishesAVillage() {
        String code = COMMUNE + "-" + NEXT_VILLAGE.getAndIncrement();
        var event = new VillageEstablished(UUID.randomUUID(), code, "Thôn " + code, "VILLAGE", COMMUNE,
                LocalDate.parse("2025-07-01"));
        tells(event);
        return event;
    }

    /** What citizens of a village propose, with consents of 12 of 112 households. */
    public static CovenantProposed proposal(UUID village) {
        return new CovenantProposed(UUID.randomUUID(), "Giữ sạch nguồn nước",
                "Thêm một điều: không rửa đồ ở đầu nguồn nước.", village, COMMUNE, 12, 112,
                LocalDate.parse("2026-11-10"), null, LocalDate.parse("2026-11-12"), null, null);
    }

    /** What they propose about a covenant of the village. */
    public static CovenantProposed proposalTo(String manner, UUID covenant, UUID village) {
        return new CovenantProposed(UUID.randomUUID(), "Giữ sạch nguồn nước",
                "Thêm một điều: không rửa đồ ở đầu nguồn nước.", village, COMMUNE, 12, 112,
                LocalDate.parse("2026-11-10"), null, LocalDate.parse("2026-11-12"), covenant, manner);
    }

    public static void opensTheMatter(UUID covenant, UUID matter) {
        tells(new MatterOpened(matter, origin(covenant), "COVENANT", "Quy ước", UUID.randomUUID(), COMMUNE));
    }

    public static DecisionAdopted adopts(UUID covenant, String votedOn) {
        LocalDate day = LocalDate.parse(votedOn);
        var event = new DecisionAdopted(UUID.randomUUID(), UUID.randomUUID(), origin(covenant), "COVENANT", "MEETING",
                "Quy ước", UUID.randomUUID(), "06211-01", "Thôn Bản Mới", COMMUNE, day, 5, 4, 1, 0, day.plusDays(7));
        tells(event);
        return event;
    }

    public static void rejects(UUID covenant, String votedOn) {
        tells(new DecisionRejected(UUID.randomUUID(), UUID.randomUUID(), origin(covenant), "COVENANT", "MEETING",
                "Quy ước", UUID.randomUUID(), "06211-01", "Thôn Bản Mới", COMMUNE, LocalDate.parse(votedOn), 5, 2, 3,
                0));
    }

    /** Tells the event under a new id. */
    public static void tells(ConsultationEvent event) {
        Topics.tell(ConsultationEvent.TOPIC, event.type(), event.communeCode(), json(event));
    }

    /** Tells the event twice, as Kafka may do after a crash. */
    public static void tellsTwice(ConsultationEvent event) {
        UUID id = UUID.randomUUID();
        Topics.tell(ConsultationEvent.TOPIC, id, event.type(), event.communeCode(), json(event));
        Topics.tell(ConsultationEvent.TOPIC, id, event.type(), event.communeCode(), json(event));
    }

    private static MatterOrigin origin(UUID covenant) {
        return new MatterOrigin("covenant", covenant);
    }

    private static byte[] json(Object event) {
        try {
            return Arc.container().instance(ObjectMapper.class).get().writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
