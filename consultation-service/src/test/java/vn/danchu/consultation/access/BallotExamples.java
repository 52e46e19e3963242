package vn.danchu.consultation.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.testing.access.Example;
import vn.danchu.platform.web.OfficialClock;

/** How every operation of household ballots is called, in a village of two households. */
final class BallotExamples {
    private static final String KIND = "SELF_GOVERNANCE";
    private static final String UNTOUCHED = "\"0\"";
    private final Map<String, Supplier<Example>> all = new LinkedHashMap<>();
    private final VillageFixture village;
    private final LocalDate today = LocalDate.now(OfficialClock.ZONE);

    private BallotExamples(VillageFixture village) {
        this.village = village;
        beforeTheFirstBallot();
        fromDoorToDoor();
        atTheBox();
    }

    static Map<String, Supplier<Example>> in(VillageFixture village) {
        return new BallotExamples(village).all;
    }

    private void beforeTheFirstBallot() {
        all.put("planBallots", () -> here().path("id", village.matter(KIND)).json(plan()));
        all.put("enterBallotRound", () -> here().path("id", village.matter(KIND)).json(paper()));
        all.put("listBallotRounds", () -> here().query("village", village.id()));
        all.put("getBallotRound", () -> of(planned()));
        all.put("reviseBallotPlan", () -> of(planned()).header("If-Match", UNTOUCHED).json(plan()));
        all.put("agreeToBallotPlan", () -> of(planned()).header("If-Match", UNTOUCHED));
        all.put("sendBallotPlan", () -> of(issued()).json(Map.of("sentOn", today.toString())));
        all.put("announceBallots",
                () -> of(issued()).json(Map.of("givenOn", today.toString(), "forms", List.of("TELEPHONE"))));
        all.put("beginBallotDistribution",
                () -> of(BallotFixture.announcedForToday(village, village.matter(KIND)))
                        .json(Map.of("rollId", village.certifiedRoll())));
        all.put("withdrawBallots", () -> of(planned()));
    }

    private Map<String, Object> paper() {
        Map<String, Object> paper = BallotFixture.paper(village);
        paper.putAll(Map.of("plan",
                BallotFixture.plan(today.minusDays(4).toString(), today.minusDays(1) + "T17:00:00+07:00"), "issuedOn",
                today.minusDays(7).toString(), "sentOn", today.minusDays(6).toString(), "notice",
                Map.of("givenOn", today.minusDays(6).toString(), "forms", List.of("POSTING")), "begunOn",
                today.minusDays(4).toString()));
        return paper;
    }

    private Map<String, Object> plan() {
        return BallotFixture.plan(today.plusDays(3).toString(), today.plusDays(9) + "T17:00:00+07:00");
    }

    private void fromDoorToDoor() {
        all.put("printBallots", () -> of(issued()));
        all.put("recordBallots", () -> of(out()).json(Map.of("step", "GIVE_OUT", "householdNumbers",
                List.of("H000"))));
        all.put("readHouseholdBallots", () -> of(out()));
        all.put("readBallotFigures", () -> of(out()));
    }

    private void atTheBox() {
        all.put("countHouseholdBallots", () -> of(out().returnedBy(2)).json(box()));
        all.put("recountHouseholdBallots", () -> of(counted()).header("If-Match", UNTOUCHED).json(box()));
        all.put("getBallotCount", () -> of(counted()));
        all.put("getBallotMinutes", () -> of(counted()));
        all.put("confirmBallotCount", () -> of(counted()).header("If-Match", UNTOUCHED)
                .household(TestTokens.personKeyOf(village.citizenNumber(0))));
    }

    // In a village of two both households watch.
    private static Map<String, Object> box() {
        Map<String, Object> box = BallotFixture.box(2, 2);
        box.put("witnesses", List.of("H000", "H001"));
        return box;
    }

    private BallotFixture counted() {
        BallotFixture round = out().returnedBy(2);
        round.count(box()).then().statusCode(201);
        return round;
    }

    private BallotFixture planned() {
        return BallotFixture.plannedForToday(village, village.matter(KIND));
    }

    private BallotFixture issued() {
        return BallotFixture.issuedForToday(village, village.matter(KIND));
    }

    private BallotFixture out() {
        return BallotFixture.outToday(village, village.matter(KIND));
    }

    private Example here() {
        return Example.in(village.unit());
    }

    private Example of(BallotFixture round) {
        return here().path("id", round.id());
    }
}
