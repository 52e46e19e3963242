package vn.danchu.consultation.communewide;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.CommuneMatterFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WithdrawnMatterTest {
    private final LocalDate late = CommuneMatterFixture.lastDay().plusDays(1);

    @Test
    void whatMissedTheLastDayOfItsPlanIsGivenUp() {
        var matter = CommuneMatterFixture.inACommuneOf(1).agreed("MEETING");
        MeetingFixture.itIs(late.minusDays(2) + "T09:00");
        matter.open(matter.chair()).then().statusCode(422).body("rule", equalTo("plan-without-meeting"));
        MeetingFixture.itIs(late + "T09:00");
        matter.open(matter.chair()).then().statusCode(422).body("rule", equalTo("plan-in-the-past"));
        matter.withdraw(matter.front()).then().statusCode(403);

        matter.withdraw(matter.chair()).then().statusCode(200).body("state", equalTo("WITHDRAWN"), "endedOn",
                equalTo(late.toString()), "openedOn", nullValue());

        matter.open(matter.chair()).then().statusCode(409).body("rule", equalTo("illegal-step"));
        matter.withdraw(matter.chair()).then().statusCode(409).body("rule", equalTo("illegal-step"), "article",
                equalTo("Law 10/2022/QH15, Art. 16(1)"));
        given().queryParam("village", matter.village(0).id()).get("/v1/matters").then().body("items", hasSize(0));
    }

    @Test
    void whatTheFrontHasNotAgreedToIsGivenUpAndWhatIsBeforeTheVillagesIsNot() {
        var proposed = CommuneMatterFixture.inACommuneOf(1).proposed("MEETING");
        proposed.withdraw(proposed.chair()).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        proposed.agree(proposed.front(), late).then().statusCode(409);

        var opened = proposed.opened("MEETING");
        opened.withdraw(opened.chair()).then().statusCode(409).body("rule", equalTo("illegal-step"));
        opened.read().body("state", equalTo("OPEN"));
    }
}
