package vn.danchu.consultation.change;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.CommuneMatterFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.communewide.CommuneMatterAnnulled;
import vn.danchu.consultation.contracts.communewide.CommuneMatterChangeRequested;
import vn.danchu.consultation.contracts.communewide.CommuneMatterChanged;
import vn.danchu.consultation.contracts.communewide.CommuneMatterReported;
import vn.danchu.consultation.contracts.communewide.CommuneMatterRevived;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CommuneChangeTest {
    private final LocalDate today = LocalDate.now(OfficialClock.ZONE);
    @Inject
    ChangesOfTheDay changes;

    @Test
    void theVillagesReplaceTheirDecisionByTheSameTwoThirdsFromTheDayOnWhichTheLaterOneIsInForce() {
        var earlier = CommuneMatterFixture.inACommuneOf(3).opened("MEETING").inForceFrom(today);
        earlier.proposingChange(earlier.front(), "REPLACE").then().statusCode(403);
        var later = earlier.changeOpened("REPLACE");
        later.read().body("kind", equalTo("CONTRIBUTION"), "state", equalTo("OPEN"), "needed", equalTo(2),
                "change.changesDecision", equalTo(earlier.id()), "change.changeManner", equalTo("REPLACE"));
        later.decided(2).conclude(later.chair()).then().statusCode(201).body("state", equalTo("ADOPTED"));
        earlier.read().body("state", equalTo("EFFECTIVE"), "changedBy", nullValue());

        later.setEffect(today, today.plusDays(30)).then().statusCode(201);
        earlier.read().body("state", equalTo("EFFECTIVE"), "changedBy", nullValue(), "endedOn", nullValue());
        MeetingFixture.itIs(today.plusDays(29) + "T23:59");
        changes.follow();
        earlier.read().body("state", equalTo("EFFECTIVE"));
        MeetingFixture.itIs(today.plusDays(30) + "T00:00");
        changes.follow();
        changes.follow();

        earlier.read().body("state", equalTo("REPLACED"), "changedBy", equalTo(later.id()), "endedOn",
                equalTo(today.plusDays(30).toString()));
        earlier.proposingChange(earlier.chair(), "ABOLISH").then().statusCode(409).body("rule",
                equalTo("illegal-step"), "article", equalTo("Law 10/2022/QH15, Art. 22(3)"));
        assertTrue(Topics.awaitEvent(ConsultationEvent.TOPIC, CommuneMatterChanged.TYPE,
                UUID.fromString(earlier.id())).contains(later.id()));
    }

    @Test
    void untilItsDayALaterDecisionEndsNothingAndMayItselfBeAnnulled() {
        var earlier = CommuneMatterFixture.inACommuneOf(1).opened("MEETING").inForceFrom(today);
        var later = earlier.changeOpened("ABOLISH").decided(1);
        later.conclude(later.chair()).then().statusCode(201);
        later.setEffect(today, today.plusDays(2)).then().statusCode(201);
        later.measure(later.chair(), "ANNULMENT", "UNLAWFUL_CONTENT", today).then().statusCode(201);

        MeetingFixture.itIs(today.plusDays(3) + "T08:00");
        changes.follow();
        earlier.read().body("state", equalTo("EFFECTIVE"), "changedBy", nullValue());
        earlier.measure(earlier.chair(), "ANNULMENT", "UNLAWFUL_CONTENT", today.plusDays(3)).then().statusCode(201);
        earlier.read().body("state", equalTo("ANNULLED"));
    }

    @Test
    void anAmendedDecisionStaysInForceAndATooSmallShareChangesNothing() {
        var earlier = CommuneMatterFixture.inACommuneOf(1).opened("MEETING").inForceFrom(today);
        var rejected = earlier.changeOpened("ABOLISH").decided(0);
        rejected.conclude(rejected.chair()).then().statusCode(201).body("state", equalTo("REJECTED"));
        earlier.read().body("state", equalTo("EFFECTIVE"), "changedBy", nullValue());

        var amending = earlier.changeOpened("AMEND").inForceFrom(today);

        earlier.read().body("state", equalTo("EFFECTIVE"), "changedBy", equalTo(amending.id()), "changedOn",
                equalTo(today.toString()), "endedOn", nullValue());
    }

    @Test
    void whatAnAnnulledDecisionHadChangedStandsAgain() {
        var earlier = CommuneMatterFixture.inACommuneOf(1).opened("MEETING").inForceFrom(today);
        var amending = earlier.changeOpened("AMEND").inForceFrom(today);
        var abolishing = earlier.changeOpened("ABOLISH").inForceFrom(today);
        earlier.read().body("state", equalTo("ABOLISHED"), "changedBy", equalTo(abolishing.id()));

        abolishing.measure(abolishing.chair(), "ANNULMENT", "UNLAWFUL_CONTENT", today).then().statusCode(201);

        earlier.read().body("state", equalTo("EFFECTIVE"), "changedBy", equalTo(amending.id()), "endedOn",
                nullValue());
        amending.measure(amending.chair(), "ANNULMENT", "UNLAWFUL_CONTENT", today).then().statusCode(201);
        earlier.read().body("state", equalTo("EFFECTIVE"), "changedBy", nullValue());
        assertTrue(Topics.awaitEvent(ConsultationEvent.TOPIC, CommuneMatterRevived.TYPE, UUID.fromString(earlier.id()))
                .contains(abolishing.id()));
    }

    @Test
    void theCommitteeAnnulsOrAsksForAChangeOnTheGroundsOfTheLaw() {
        var matter = CommuneMatterFixture.inACommuneOf(1).opened("MEETING");
        matter.measure(matter.chair(), "ANNULMENT", "UNLAWFUL_CONTENT", today).then().statusCode(409)
                .body("rule", equalTo("illegal-step"), "article", equalTo("Law 10/2022/QH15, Art. 22(2)"));
        matter.inForceFrom(today);
        matter.measure(matter.front(), "ANNULMENT", "UNLAWFUL_CONTENT", today).then().statusCode(403);
        matter.measure(matter.chair(), "CHANGE_REQUEST", "UNLAWFUL_CONTENT", today).then().statusCode(422)
                .body("rule", equalTo("measure-not-for-this-ground"));
        matter.measure(matter.chair(), "ANNULMENT", "UNLAWFUL_CONTENT", today.minusDays(1)).then().statusCode(409)
                .body("rule", equalTo("annulled-too-early"), "earliest", equalTo(today.toString()));
        matter.measure(matter.chair(), "CHANGE_REQUEST", "PROCEDURE_BREACHED", today).then().statusCode(201);
        matter.read().body("state", equalTo("EFFECTIVE"));

        matter.measure(matter.chair(), "ANNULMENT", "UNLAWFUL_CONTENT", today).then().statusCode(201)
                .body("communeMatterId", equalTo(matter.id()), "decisionId", nullValue());

        matter.read().body("state", equalTo("ANNULLED"), "endedOn", equalTo(today.toString()));
        assertEquals(List.of("ANNULMENT", "CHANGE_REQUEST"), given().get(measuresOf(matter)).then().statusCode(200)
                .extract().jsonPath().getList("kind").stream().sorted().toList());
        List<String> told = Topics.awaitTypes(ConsultationEvent.TOPIC, UUID.fromString(matter.id()),
                CommuneMatterAnnulled.TYPE);
        assertTrue(told.contains(CommuneMatterChangeRequested.TYPE), told::toString);
    }

    @Test
    void theHeadOfEachVillageTellsItsPeopleOnce() {
        var matter = CommuneMatterFixture.inACommuneOf(2).opened("MEETING").inForceFrom(today);
        String measure = matter.measure(matter.chair(), "ANNULMENT", "UNLAWFUL_CONTENT", today).then().statusCode(201)
                .body("announcedIn", hasSize(0)).extract().path("id");
        String head = matter.village(0).head();
        matter.announcing(head, measure, 0, today.minusDays(1)).then().statusCode(409).body("rule",
                equalTo("announced-too-early"), "earliest", equalTo(today.toString()));
        matter.announcing(head, measure, 0, today.plusDays(1)).then().statusCode(422).body("rule",
                equalTo("announced-in-future"));
        matter.announcing(head, measure, 1, today).then().statusCode(403);
        matter.announcing(matter.chair(), measure, 0, today).then().statusCode(403);
        matter.announcing(head, UUID.randomUUID().toString(), 0, today).then().statusCode(404);

        matter.announcing(head, measure, 0, today).then().statusCode(201).body("announcedIn.villageId",
                contains(matter.village(0).id()));
        matter.announcing(head, measure, 0, today).then().statusCode(409);
        matter.announcing(matter.village(1).head(), measure, 1, today).then().statusCode(201);

        given().get(measuresOf(matter)).then().body("[0].announcedIn", hasSize(2), "[0].announcedOn", nullValue());
    }

    @Test
    void theCouncilAndTheFrontHearOnceHowThePeopleWereAsked() {
        var matter = CommuneMatterFixture.inACommuneOf(1).opened("MEETING");
        matter.report(matter.chair(), today).then().statusCode(409).body("article",
                equalTo("Law 10/2022/QH15, Art. 23(1)"));
        matter.decided(0).conclude(matter.chair()).then().statusCode(201).body("state", equalTo("REJECTED"));
        matter.report(matter.chair(), today.minusDays(1)).then().statusCode(409).body("rule",
                equalTo("council-report-too-early"), "earliest", equalTo(today.toString()));
        matter.report(matter.chair(), today.plusDays(1)).then().statusCode(422).body("rule",
                equalTo("council-report-in-future"));

        matter.report(matter.chair(), today).then().statusCode(201).body("sentToFrontOn", equalTo(today.toString()));

        given().get("/v1/commune-matters/" + matter.id() + "/council-report").then().statusCode(200).body("number",
                equalTo("31/BC-UBND"));
        matter.report(matter.chair(), today).then().statusCode(409);
        assertTrue(Topics.awaitEvent(ConsultationEvent.TOPIC, CommuneMatterReported.TYPE,
                UUID.fromString(matter.id())).contains("31/BC-UBND"));
    }

    private static String measuresOf(CommuneMatterFixture matter) {
        return "/v1/commune-matters/" + matter.id() + "/measures";
    }
}
