package vn.danchu.consultation.communewide;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.CommuneMatterFixture;
import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;
import vn.danchu.platform.web.OfficialClock;

/** What becomes of a commune's matter when the committee annuls what one of its villages decided, Law 10/2022/QH15 Art. 22. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AnnulledPartTest {
    private final LocalDate today = LocalDate.now(OfficialClock.ZONE);

    @Test
    void whileTheOthersDecideTheVillageIsAskedAgain() {
        var matter = CommuneMatterFixture.inACommuneOf(2).opened("MEETING");
        String first = matter.matterOf(0);
        matter.decide(1, 3);
        annul(matter, matter.decide(0, 3));

        String again = matter.matterOf(0);
        given().get("/v1/matters/" + again).then().body("id", not(equalTo(first)), "state", equalTo("OPEN"));
        matter.read().body("parts.decisionId[0]", nullValue(), "parts.inFavour", contains(false, true));
        Topics.awaitEvent(ConsultationEvent.TOPIC, MatterOpened.TYPE, UUID.fromString(again));
        matter.conclude(matter.chair()).then().statusCode(409).body("rule", equalTo("villages-undecided"));

        matter.decide(0, 3);
        matter.conclude(matter.chair()).then().statusCode(201).body("state", equalTo("ADOPTED"), "inFavour",
                equalTo(2), "inDoubt", equalTo(false));
    }

    @Test
    void alsoWhereItWasWronglyCountedAsRejected() {
        var matter = CommuneMatterFixture.inACommuneOf(1).opened("MEETING");
        DecisionFixture wrong = matter.decide(0, 1);
        wrong.read().body("outcome", equalTo("REJECTED"));
        wrong.measure(matter.chair(), "ANNULMENT", "UNLAWFUL_CONTENT", today).then().statusCode(422).body("rule",
                equalTo("rejection-stands"));
        annul(matter, wrong);
        wrong.read().body("state", equalTo("ANNULLED"), "outcome", equalTo("REJECTED"));

        matter.decide(0, 2);
        matter.conclude(matter.chair()).then().statusCode(201).body("state", equalTo("ADOPTED"));
    }

    @Test
    void aVillageThatDoesNotDecideAgainIsNotInFavour() {
        var matter = CommuneMatterFixture.inACommuneOf(1).opened("MEETING");
        annul(matter, matter.decide(0, 3));
        MeetingFixture.itIs(CommuneMatterFixture.resultsDue().plusDays(1) + "T08:00");

        matter.conclude(matter.chair()).then().statusCode(201).body("state", equalTo("REJECTED"), "inFavour",
                equalTo(0));
    }

    @Test
    void askedAgainOnItsLastDayTheVillageHasAsManyDaysAsTheOthersHad() {
        var matter = CommuneMatterFixture.inACommuneOf(1).opened("MEETING");
        DecisionFixture annulled = matter.decide(0, 3);
        LocalDate last = CommuneMatterFixture.lastDay();
        LocalDate own = last.plusDays(10);
        MeetingFixture.itIs(last + "T08:00");
        annulled.measure(matter.chair(), "ANNULMENT", "PROCEDURE_BREACHED", last).then().statusCode(201);

        MeetingFixture.itIs(own + "T08:00");
        matter.read().body("decideBy", equalTo(last.toString()), "parts[0].decideBy", equalTo(own.toString()));
        matter.conclude(matter.chair()).then().statusCode(409).body("rule", equalTo("villages-undecided"), "earliest",
                equalTo(Sending.lastDay(own, WorkingDayCalendar.official()).plusDays(1).toString()));
        matter.decideOn(own, 0, 3);
        matter.conclude(matter.chair()).then().statusCode(201).body("state", equalTo("ADOPTED"));
    }

    @Test
    void afterTheConclusionTheDecisionOfTheCommuneIsInDoubtUntilTheCommitteeActsOnIt() {
        var matter = CommuneMatterFixture.inACommuneOf(3).opened("MEETING");
        DecisionFixture needed = matter.decide(0, 2);
        matter.decide(1, 2);
        DecisionFixture against = matter.decide(2, 1);
        matter.conclude(matter.chair()).then().statusCode(201).body("state", equalTo("ADOPTED"));

        annul(matter, against);
        matter.read().body("inDoubt", equalTo(false));
        annul(matter, needed);
        matter.read().body("state", equalTo("ADOPTED"), "inDoubt", equalTo(true), "parts.annulled",
                contains(true, false, true));
        matter.setEffect(today, today).then().statusCode(422).body("rule", equalTo("result-in-doubt"));

        matter.measure(matter.chair(), "ANNULMENT", "PROCEDURE_BREACHED", today).then().statusCode(201);
        matter.read().body("state", equalTo("ANNULLED"), "inDoubt", equalTo(false));
    }

    private void annul(CommuneMatterFixture matter, DecisionFixture part) {
        part.measure(matter.chair(), "ANNULMENT", "PROCEDURE_BREACHED", today).then().statusCode(201);
    }
}
