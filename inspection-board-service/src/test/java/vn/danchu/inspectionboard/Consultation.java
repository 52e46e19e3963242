package vn.danchu.inspectionboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.arc.Arc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.consultation.contracts.ConsultationEvent;
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
import vn.danchu.consultation.contracts.village.VillageEstablished;
import vn.danchu.platform.testing.Topics;

/** What the consultation service says in these tests. */
public final class Consultation {
    private static final AtomicInteger NEXT_VILLAGE = new AtomicInteger(100);
    private static final LocalDate VOTED_ON = LocalDate.parse("2026-11-18");
    private static final LocalDate ANSWERED_ON = LocalDate.parse("2026-11-19");
    private static final String KIND = "BOARD_MEMBER";

    private Consultation() {
    }

    /** A new village of the commune, with a code that no other test uses. */
    public static VillageEstablished establishesAVillageOf(String commune) {
        String code = commune + "-" + NEXT_VILLAGE.getAndIncrement();
        var event = new VillageEstablished(UUID.randomUUID(), code, "Thôn " + code, "VILLAGE", commune,
                LocalDate.parse("2025-07-01"));
        tells(event);
        return event;
    }

    public static void opensTheMatterOf(UUID election, String service) {
        tells(new MatterOpened(UUID.randomUUID(), new MatterOrigin(service, election), KIND, "Bầu", UUID.randomUUID(),
                "06211"));
    }

    public static void adopts(UUID election) {
        tells(new DecisionAdopted(UUID.randomUUID(), UUID.randomUUID(), ours(election), KIND, "MEETING", "Bầu",
                UUID.randomUUID(), "06211-01", "Thôn Bản Mới", "06211", VOTED_ON, 5, 4, 1, 0, VOTED_ON.plusDays(7)));
    }

    public static void rejects(UUID election) {
        tells(new DecisionRejected(UUID.randomUUID(), UUID.randomUUID(), ours(election), KIND, "MEETING", "Bầu",
                UUID.randomUUID(), "06211-01", "Thôn Bản Mới", "06211", VOTED_ON, 5, 2, 3, 0));
    }

    /** The households of a village decided something of their own. */
    public static void votesIn(UUID village, LocalDate on) {
        tells(new DecisionAdopted(UUID.randomUUID(), UUID.randomUUID(), null, "SELF_GOVERNANCE", "MEETING",
                "Giờ bật loa",
                village, "06211-01", "Thôn Bản Mới", "06211", on, 5, 4, 1, 0, on.plusDays(7)));
    }

    private static void recognises(UUID election) {
        tells(new DecisionRecognised(UUID.randomUUID(), ours(election), KIND, "Bầu", UUID.randomUUID(), "06211",
                "COMMUNE_FRONT", "12/QĐ-MTTQ", ANSWERED_ON, ANSWERED_ON, true));
    }

    /** Those whom the households elected have the seats from the recognition on. */
    public static void recognises(UUID election, String... elected) {
        tells(new BoardMembersElected(UUID.randomUUID(), ours(election), "INVESTMENT_SUPERVISION", UUID.randomUUID(),
                "06211", List.of(elected)));
        recognises(election);
    }

    public static void refusesToRecognise(UUID election) {
        tells(new DecisionRecognitionRefused(UUID.randomUUID(), ours(election), KIND, "Bầu", UUID.randomUUID(),
                "06211", "COMMUNE_FRONT", "12/MTTQ", "Không đúng trình tự", ANSWERED_ON, ANSWERED_ON, true));
    }

    public static void annuls(UUID election) {
        tells(new DecisionAnnulled(UUID.randomUUID(), ours(election), "Bầu", UUID.randomUUID(), "06211",
                "PROCEDURE_BREACHED", "13/QĐ-UBND", "Không đúng trình tự", ANSWERED_ON));
    }

    public static void dismisses(UUID election, String name) {
        tells(new BoardMemberDismissed(UUID.randomUUID(), ours(election), "INVESTMENT_SUPERVISION", UUID.randomUUID(),
                "06211", name, ANSWERED_ON));
    }

    public static void annulsTheDismissal(UUID election, String name) {
        tells(new BoardMemberReinstated(UUID.randomUUID(), ours(election), "INVESTMENT_SUPERVISION", UUID.randomUUID(),
                "06211", name, ANSWERED_ON));
    }

    public static void closesTheMatterOf(UUID election, String ground) {
        tells(new MatterClosed(UUID.randomUUID(), ours(election), UUID.randomUUID(), "06211", ground, null,
                ANSWERED_ON));
    }

    public static void tells(ConsultationEvent event) {
        Topics.tell(ConsultationEvent.TOPIC, event.type(), event.communeCode(), json(event));
    }

    private static MatterOrigin ours(UUID election) {
        return new MatterOrigin("inspection-board", election);
    }

    private static byte[] json(Object event) {
        try {
            return Arc.container().instance(ObjectMapper.class).get().writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
