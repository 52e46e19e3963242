package vn.danchu.consultation.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.boardelection.BoardElectionFixture;
import vn.danchu.consultation.election.ElectionFixture;
import vn.danchu.platform.testing.access.Example;
import vn.danchu.platform.web.OfficialClock;

/** How every operation on electing people to a board is called. */
final class BoardExamples {
    private static final String COMMUNE = "20/06211";
    private final VillageFixture village;
    private BoardElectionFixture election;

    private BoardExamples(VillageFixture village) {
        this.village = village;
    }

    static Map<String, Supplier<Example>> in(VillageFixture village) {
        BoardExamples board = new BoardExamples(village);
        Map<String, Supplier<Example>> all = new LinkedHashMap<>();
        all.put("callBoardElection", () -> {
            VillageFixture other = VillageFixture.aVillageOf(1);
            return Example.in(COMMUNE).path("id", other.id()).json(BoardElectionFixture.call(1));
        });
        all.put("callOffBoardElection", () -> {
            VillageFixture other = VillageFixture.aVillageOf(1);
            return Example.in(COMMUNE).path("id", BoardElectionFixture.calledByFront(other, 1).matter())
                    .json(Map.of("reason", "Chưa có người ứng cử"));
        });
        all.put("introduceBoardCandidates",
                () -> board.called().json(
                        BoardElectionFixture.list(LocalDate.now(OfficialClock.ZONE).toString(), ElectionFixture.UNG)));
        all.put("requestBoardDismissal",
                () -> seated().json(BoardElectionFixture.dismissal((String) ElectionFixture.UNG.get("name"))));
        all.put("getBoardElection", board::called);
        all.put("readBoardCandidates", board::called);
        return all;
    }

    /** The matter by which somebody was elected, who has the seat. */
    private static Example seated() {
        LocalDate voted = LocalDate.of(2026, 9, 7);
        var decision = DecisionFixture.adopted("BOARD_MEMBER", voted).sent(voted).received(voted);
        decision.recognising(VillageFixture.communeFront(), voted).then().statusCode(201);
        return Example.in(COMMUNE).path("id", decision.read().extract().path("matterId"));
    }

    // One for all: a later list takes the place of an earlier one.
    private Example called() {
        if (election == null) {
            election = BoardElectionFixture.called(village, 1);
        }
        return Example.in(village.unit()).path("id", election.matter());
    }
}
