package vn.danchu.consultation.onlinevote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EarlyEndTest {

    @Test
    void theTimeToSendRunsFromWhenAllHaveVoted() {
        OffsetDateTime now = OffsetDateTime.now(OfficialClock.ZONE);
        VillageFixture village = VillageFixture.aVillageOf(3);
        String vote = village.openVote(now.minusMinutes(1), now.plusDays(20));
        for (int household = 0; household < 3; household++) {
            village.cast(vote, household, "YES", UUID.randomUUID().toString()).then().statusCode(201);
        }

        String decision = village.close(vote).then().statusCode(200).extract().path("decisionId");

        given().get("/v1/decisions/" + decision).then().body("sendBy",
                equalTo(Sending.lastDay(LocalDate.now(OfficialClock.ZONE), WorkingDayCalendar.official()).toString()));
    }
}
