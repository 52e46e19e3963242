package vn.danchu.consultation.official;

import static org.hamcrest.Matchers.equalTo;
import static vn.danchu.consultation.OfficialFixture.appoint;
import static vn.danchu.consultation.OfficialFixture.appointed;
import static vn.danchu.consultation.OfficialFixture.appointment;
import static vn.danchu.consultation.OfficialFixture.leave;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;

/** Who acts more than once while there is no head. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ActingHeadTest {
    private VillageFixture village;

    @BeforeEach
    void aVillageOnTheTwentiethOfNovember() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.anEmptyVillage();
    }

    @Test
    void nobodyIsDesignatedAnewToActBeyondSixMonthsOfOneVacancy() {
        Map<String, Object> summer = appointment("ACTING_VILLAGE_HEAD", 1, "2026-06-08");
        summer.put("lastDay", "2026-08-31");
        appoint(village, summer).then().statusCode(201);
        appointed(village, "ACTING_VILLAGE_HEAD", 2, "2026-09-01");

        Map<String, Object> again = appointment("ACTING_VILLAGE_HEAD", 1, "2026-11-20");
        appoint(village, again).then().statusCode(422).body("rule", equalTo("acting-head-again"))
                .body("latest", equalTo("2026-12-08"))
                .body("article", equalTo("Điều 4 khoản 2 Nghị định số 185/2026/NĐ-CP"));
        again.put("lastDay", "2026-12-09");
        appoint(village, again).then().statusCode(422).body("rule", equalTo("acting-head-again"));
        again.put("lastDay", "2026-12-08");
        appoint(village, again).then().statusCode(201).body("until", equalTo("2026-12-09"));

        MeetingFixture.itIs("2026-12-09T09:00");
        appoint(village, appointment("ACTING_VILLAGE_HEAD", 1, "2026-12-09")).then().statusCode(422);
        appointed(village, "ACTING_VILLAGE_HEAD", 3, "2026-12-09");
    }

    @Test
    void whoActedBeforeThereWasAHeadMayActWhenTheHeadIsGone() {
        appointed(village, "ACTING_VILLAGE_HEAD", 1, "2026-06-08");
        leave(appointed(village, "VILLAGE_HEAD", 2, "2026-07-01"), "DIED", "2026-11-18").then().statusCode(201);

        appoint(village, appointment("ACTING_VILLAGE_HEAD", 1, "2026-11-18")).then().statusCode(201).body("lastDay",
                equalTo("2027-05-18"));
    }
}
