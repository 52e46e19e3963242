package vn.danchu.consultation.election;

import static org.hamcrest.Matchers.equalTo;
import static vn.danchu.consultation.election.ElectionFixture.CU;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.consultation.roll.RollFixture;
import vn.danchu.platform.testing.RealParts;

/** Nobody takes round the ballots on himself, and there is always somebody who does. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BallotsOnWhoIsHeadTest {
    private VillageFixture village;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-11-02T09:00");
        village = VillageFixture.aVillageOf(5);
    }

    @Test
    void theHeadHasNoHandInTheBallotsOnTheOwnDismissal() {
        MeetingFixture.itIs("2026-11-20T09:00");
        OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        OfficialFixture.appointed(village, "FRONT_HEAD", 1, "2026-06-10");
        String matter = village.dismissal().path("matterId");
        MeetingFixture.itIs("2026-11-26T09:00");
        tooFewCame(matter, "COMMUNE_CHAIR");

        for (String himself : new String[]{village.head(), village.frontHead()}) {
            BallotFixture.plan(himself, matter, BallotFixture.plan()).then().statusCode(422)
                    .body("rule", equalTo("head-runs-own-dismissal"))
                    .body("article", equalTo("Điều 3 khoản 1 điểm c Nghị định số 59/2023/NĐ-CP"));
        }
        BallotFixture round = BallotFixture.plannedBy(VillageFixture.communeChair(), village, matter,
                BallotFixture.plan());
        refusedTo(village.frontHead(), round, "head-runs-own-dismissal");
        round.withdraw(village.head()).then().statusCode(422);
        round.agree(VillageFixture.communeFront(), round.tag()).then().statusCode(200);
        counted(round, VillageFixture.communeChair(), "head-runs-own-dismissal");
    }

    @Test
    void whereThePostIsVacantAndTheFrontHeadStandsTheCommunesOfficerTakesTheBallotsRound() {
        String head = OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        OfficialFixture.leave(head, "DIED", "2026-11-01").then().statusCode(201);
        Map<String, Object> front = OfficialFixture.appointment("FRONT_HEAD", 2, "2026-06-10");
        front.put("citizenNumber", CU.get("citizenNumber"));
        OfficialFixture.appoint(village, front).then().statusCode(201);
        var election = ElectionFixture.announced(village, CU);
        MeetingFixture.itIs("2026-11-26T08:00");
        tooFewCame(election.matter(), "ELECTION_TEAM");

        BallotFixture.plan(village.frontHead(), election.matter(), BallotFixture.plan()).then().statusCode(422)
                .body("rule", equalTo("candidate-runs-election"));
        BallotFixture.plan(village.head(), election.matter(), BallotFixture.plan()).then().statusCode(403);
        BallotFixture round = BallotFixture.plannedBy(HeadFixture.communeOfficer(), village, election.matter(),
                BallotFixture.plan());
        refusedTo(village.frontHead(), round, "candidate-runs-election");
        round.agree(VillageFixture.communeFront(), round.tag()).then().statusCode(200);
        counted(round, HeadFixture.communeOfficer(), "candidate-runs-election");
        election.read().then().body("state", equalTo("ELECTED"));
    }

    private void tooFewCame(String matter, String convenor) {
        Map<String, Object> minutes = MinutesFixture.minutes(roll("2026-11-25"), LocalDate.of(2026, 11, 25), 1, 0);
        minutes.putAll(Map.of("convenor", convenor, "authority", "34/QĐ-UBND"));
        MinutesFixture.confirmed(village, VillageFixture.communeChair(), matter, minutes).then().statusCode(200)
                .body("outcome", equalTo("NO_QUORUM"));
    }

    private String roll(String asOf) {
        String roll = RollFixture.draw(village, HeadFixture.communeOfficer(), asOf).then().statusCode(201).extract()
                .path("id");
        RollFixture.sign(village.frontHead(), roll).then().statusCode(200);
        RollFixture.sign(VillageFixture.communeChair(), roll).then().statusCode(200).body("certifiedOnHead",
                equalTo(true));
        return roll;
    }

    private static void refusedTo(String concerned, BallotFixture round, String rule) {
        round.agree(concerned, round.tag()).then().statusCode(422).body("rule", equalTo(rule));
        round.withdraw(concerned).then().statusCode(422).body("rule", equalTo(rule));
    }

    /** By somebody else, while the Front head, whom the ballots are about, tries each step before. */
    private void counted(BallotFixture round, String other, String rule) {
        MeetingFixture.itIs("2026-11-27T09:00");
        round.announce("2026-11-27").then().statusCode(201);
        MeetingFixture.itIs("2026-11-29T07:30");
        round.begin(roll("2026-11-29")).then().statusCode(201);
        round.get(other, "/ballots").then().statusCode(200);
        for (String step : List.of("GIVE_OUT", "RETURN")) {
            round.enter(step, "H000").then().statusCode(422).body("rule", equalTo(rule));
            round.posting(other, "/entries",
                    Map.of("step", step, "householdNumbers", List.of("H000", "H001", "H002", "H003", "H004"))).then()
                    .statusCode(201);
        }
        Map<String, Object> box = BallotFixture.box(5, 5);
        round.count(box).then().statusCode(422).body("rule", equalTo(rule));
        round.posting(other, "/count", box).then().statusCode(201);
        round.confirm(village.frontHead()).then().statusCode(422).body("rule", equalTo(rule));
        round.confirm(other).then().statusCode(200).body("confirmed", equalTo(false));
        round.confirm(village.representative(1)).then().statusCode(200).body("confirmed", equalTo(true));
    }
}
