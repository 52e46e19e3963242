package vn.danchu.consultation.meeting;

import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConveningByRecordTest {
    private VillageFixture village;

    @BeforeEach
    void aVillageOnTheTwentiethOfNovember() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.aVillageOf(2);
    }

    @Test
    void whileAHeadIsOnRecordNobodyElseCallsAsIfThePostWereVacant() {
        OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        OfficialFixture.appointed(village, "FRONT_HEAD", 2, "2026-06-10");

        call(village.frontHead(), "DELIBERATION", "VACANT").statusCode(422);
        call(village.head(), "DELIBERATION", "HELD_BY_FRONT_HEAD").statusCode(422);
        call(village.head(), "DELIBERATION", null).statusCode(201).body("headPost", equalTo("FILLED"));
    }

    @Test
    void afterTheHeadHasLeftADesignatedConvenorCalls() {
        Map<String, Object> asIfThere = callFor("DELIBERATION", "FILLED");
        Map<String, Object> deliberation = callFor("DELIBERATION", null);
        Map<String, Object> dismissal = callFor("HEAD_DISMISSAL", null);
        String head = OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        OfficialFixture.leave(head, "DIED", "2026-11-19").then().statusCode(201);

        MeetingFixture.call(village.head(), asIfThere).then().statusCode(422);
        MeetingFixture.call(village.head(), deliberation).then().statusCode(403);
        MeetingFixture.call(village.frontHead(), deliberation).then().statusCode(201).body("convenor",
                equalTo("DESIGNATED_CONVENOR"));
        MeetingFixture.call(village.frontHead(), dismissal).then().statusCode(422).body("rule",
                equalTo("nobody-to-dismiss"));
    }

    @Test
    void minutesOnPaperNameWhomTheRecordOfThatDayNames() {
        Map<String, Object> minutes = village.minutes(2, LocalDate.of(2026, 11, 20));
        String matter = village.matter("SELF_GOVERNANCE");
        String dismissal = village.matter("VILLAGE_HEAD");
        String head = OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        OfficialFixture.appointed(village, "FRONT_HEAD", 0, "2026-06-10");
        enter(VillageFixture.communeChair(), dismissal, minutes, "ELECTION_TEAM").statusCode(422).body("rule",
                equalTo("other-convenor"));
        enter(VillageFixture.communeChair(), dismissal, minutes, "COMMUNE_CHAIR").statusCode(422).body("rule",
                equalTo("other-convenor"));
        enter(village.head(), matter, minutes, "DESIGNATED_CONVENOR").statusCode(422).body("rule",
                equalTo("other-convenor"));
        OfficialFixture.leave(head, "DIED", "2026-11-19").then().statusCode(201);

        enter(VillageFixture.communeChair(), dismissal, minutes, "FRONT_HEAD").statusCode(422).body("rule",
                equalTo("nobody-to-dismiss"));
        enter(village.frontHead(), matter, minutes, "VILLAGE_HEAD").statusCode(422).body("rule",
                equalTo("other-convenor"));
        enter(village.frontHead(), matter, minutes, "DESIGNATED_CONVENOR").statusCode(201);
    }

    private static ValidatableResponse enter(String token, String matter, Map<String, Object> minutes,
            String convenor) {
        minutes.putAll(Map.of("convenor", convenor, "authority", "31/QĐ-UBND"));
        return MinutesFixture.enter(token, matter, minutes).then();
    }

    @Test
    void anActingHeadCallsMeetingsButIsNotDismissedByOne() {
        Map<String, Object> dismissal = callFor("HEAD_DISMISSAL", null);
        OfficialFixture.appointed(village, "ACTING_VILLAGE_HEAD", 1, "2026-10-01");
        OfficialFixture.appointed(village, "FRONT_HEAD", 2, "2026-06-10");

        call(village.head(), "DELIBERATION", null).statusCode(201).body("convenor", equalTo("VILLAGE_HEAD"));
        MeetingFixture.call(village.frontHead(), dismissal).then().statusCode(422).body("rule",
                equalTo("nobody-to-dismiss"));
    }

    @Test
    void theCommuneChairCallsToDismissAHeadWhoHeadsTheFrontToo() {
        OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        OfficialFixture.appointed(village, "FRONT_HEAD", 1, "2026-06-10");

        call(village.frontHead(), "HEAD_DISMISSAL", "FILLED").statusCode(422);
        call(MeetingFixture.communeChair(), "HEAD_DISMISSAL", null).statusCode(201)
                .body("convenor", equalTo("COMMUNE_CHAIR")).body("headPost", equalTo("HELD_BY_FRONT_HEAD"));
    }

    @Test
    void whoIsNotOnRecordIsTakenAtTheCallersWord() {
        call(village.head(), "DELIBERATION", null).statusCode(422);
        call(village.head(), "DELIBERATION", "FILLED").statusCode(201);
        OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        call(village.head(), "DELIBERATION", null).statusCode(422);
        call(village.head(), "DELIBERATION", "HELD_BY_FRONT_HEAD").statusCode(201);
    }

    private ValidatableResponse call(String token, String occasion, String headPost) {
        return MeetingFixture.call(token, callFor(occasion, headPost)).then();
    }

    private Map<String, Object> callFor(String occasion, String headPost) {
        String kind = occasion.equals("DELIBERATION") ? "SELF_GOVERNANCE" : "VILLAGE_HEAD";
        Map<String, Object> call = MeetingFixture.callFor(village, village.matter(kind));
        call.put("occasion", occasion);
        call.put("authority", "Quyết định số 12/QĐ-UBND");
        call.remove("headPost");
        if (headPost != null) {
            call.put("headPost", headPost);
        }
        return call;
    }
}
