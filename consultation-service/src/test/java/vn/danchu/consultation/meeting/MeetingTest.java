package vn.danchu.consultation.meeting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.meeting.MeetingCalled;
import vn.danchu.consultation.contracts.meeting.MeetingCancelled;
import vn.danchu.consultation.contracts.meeting.MeetingClosed;
import vn.danchu.consultation.contracts.meeting.MeetingOpened;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MeetingTest {

    @BeforeEach
    void itIsFiveDaysBefore() {
        MeetingFixture.itIs("2026-11-20T09:00");
    }

    @Test
    void aMeetingIsCalledToldOpenedAndClosed() {
        VillageFixture village = VillageFixture.aVillageOf(3);
        MeetingFixture meeting = MeetingFixture.called(village, village.matter("SELF_GOVERNANCE"));
        meeting.get("").then().body("state", equalTo("CALLED")).body("convenor", equalTo("VILLAGE_HEAD"))
                .body("tellBy", equalTo("2026-11-23")).body("notice", nullValue()).body("papersDue", equalTo(false))
                .body("firstLawfulDay", nullValue()).body("agenda.state", contains("PENDING"));
        meeting.open().then().statusCode(409).body("rule", equalTo("illegal-step"));

        MeetingFixture.itIs("2026-11-22T09:00");
        meeting.giveNotice("2026-11-21", "2026-11-22").then().statusCode(201).body("state", equalTo("ANNOUNCED"))
                .body("firstLawfulDay", equalTo("2026-11-24"))
                .body("notice.forms", containsInAnyOrder("LOUDSPEAKER", "DIRECT"));
        // Noted wrongly, and noted again: somebody had been told a day later.
        meeting.giveNotice("2026-11-22", "2026-11-22").then().statusCode(201).body("firstLawfulDay",
                equalTo("2026-11-24"));

        MeetingFixture.itIs("2026-11-25T19:02");
        meeting.open().then().statusCode(200).body("state", equalTo("IN_SESSION"));
        meeting.step("/cancellation").then().statusCode(409);
        meeting.giveNotice("2026-11-22", "2026-11-22").then().statusCode(409).body("rule", equalTo("illegal-step"));
        meeting.step("/closing").then().statusCode(200).body("state", equalTo("CLOSED"));
        given().queryParam("village", village.id()).get("/v1/meetings").then().body("items", hasSize(1));
        assertEquals(List.of(MeetingCalled.TYPE, MeetingOpened.TYPE, MeetingClosed.TYPE),
                Topics.awaitTypes(ConsultationEvent.TOPIC, UUID.fromString(meeting.id()), MeetingClosed.TYPE));
    }

    @ParameterizedTest(name = "told on the {0}th and posted on the {1}th for the 25th: {2}")
    @CsvSource({"23, 23, 200", "22, 22, 200", "24, 23, 409", "23, 24, 409"})
    void aMeetingOpenedTooSoonIsRefusedWithTheFirstLawfulDay(String told, String posted, int status) {
        VillageFixture village = VillageFixture.aVillageOf(2);
        MeetingFixture meeting = MeetingFixture.called(village, village.matter("SELF_GOVERNANCE"));
        MeetingFixture.itIs("2026-11-24T09:00");
        meeting.giveNotice("2026-11-" + told, "2026-11-" + posted).then().statusCode(201);

        MeetingFixture.itIs("2026-11-25T19:00");
        var answer = meeting.open().then().statusCode(status);
        if (status == 409) {
            answer.body("rule", equalTo("notice-too-short")).body("earliest", equalTo("2026-11-26"))
                    .body("article", equalTo("Điều 3 khoản 3 Nghị định số 59/2023/NĐ-CP"));
        }
    }

    @Test
    void theFirstThreeKindsNeedPapersInEveryHousehold() {
        VillageFixture village = VillageFixture.aVillageOf(2);
        MeetingFixture meeting = MeetingFixture.called(village, village.matter("SELF_GOVERNANCE"),
                village.matter("CONTRIBUTION"));
        MeetingFixture.itIs("2026-11-24T09:00");
        meeting.giveNotice("2026-11-22", "2026-11-22").then().statusCode(201).body("papersDue", equalTo(true));
        MeetingFixture.itIs("2026-11-25T19:00");
        meeting.open().then().statusCode(422).body("rule", equalTo("papers-missing"));

        meeting.sendPapers("2026-11-26").then().statusCode(422);
        meeting.sendPapers("2026-11-24").then().statusCode(201);
        meeting.open().then().statusCode(409).body("rule", equalTo("papers-too-late")).body("earliest",
                equalTo("2026-11-26"));
        meeting.sendPapers("2026-11-23").then().statusCode(201);
        meeting.open().then().statusCode(200);
    }

    @Test
    void aMeetingOpensAtItsTimeAndNotOnAnotherDay() {
        VillageFixture village = VillageFixture.aVillageOf(2);
        MeetingFixture meeting = MeetingFixture.called(village, village.matter("SELF_GOVERNANCE"));
        meeting.giveNotice("2026-11-20", "2026-11-20").then().statusCode(201);

        MeetingFixture.itIs("2026-11-25T18:59");
        meeting.open().then().statusCode(409).body("rule", equalTo("announced-time-not-come")).body("earliest",
                equalTo("2026-11-25T19:00+07:00"));
        MeetingFixture.itIs("2026-11-26T19:00");
        meeting.open().then().statusCode(422).body("rule", equalTo("announced-day-over"));
        meeting.step("/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        Topics.awaitEvent(ConsultationEvent.TOPIC, MeetingCancelled.TYPE, UUID.fromString(meeting.id()));
    }

    @Test
    void theLawNamesWhoCalls() {
        VillageFixture village = VillageFixture.aVillageOf(2);
        Map<String, Object> call = MeetingFixture.callFor(village, village.matter("SELF_GOVERNANCE"));

        MeetingFixture.call(village.frontHead(), call).then().statusCode(403);
        MeetingFixture.call(VillageFixture.aVillageOf(1).head(), call).then().statusCode(403);
        MeetingFixture.call(village.representative(0), call).then().statusCode(403);
        call.put("headPost", "VACANT");
        MeetingFixture.call(village.head(), call).then().statusCode(403);
        MeetingFixture.call(village.frontHead(), call).then().statusCode(422).body("rule",
                equalTo("authority-missing"));
        call.put("authority", "Quyết định số 12/QĐ-UBND");
        MeetingFixture.call(village.frontHead(), call).then().statusCode(201).body("convenor",
                equalTo("DESIGNATED_CONVENOR"));
    }

    @Test
    void whoIsHeadIsDecidedUnderAnotherChair() {
        VillageFixture village = VillageFixture.aVillageOf(2);
        Map<String, Object> call = MeetingFixture.callFor(village, village.matter("VILLAGE_HEAD"));
        MeetingFixture.call(village.head(), call).then().statusCode(422).body("rule",
                equalTo("head-runs-own-dismissal"));

        call.put("occasion", "HEAD_DISMISSAL");
        MeetingFixture.call(village.head(), call).then().statusCode(403);
        MeetingFixture.call(village.frontHead(), call).then().statusCode(201).body("convenor", equalTo("FRONT_HEAD"));
        call.put("headPost", "HELD_BY_FRONT_HEAD");
        call.put("authority", "Thống nhất với Mặt trận cấp xã ngày 19/11/2026");
        MeetingFixture.call(village.frontHead(), call).then().statusCode(403);
        MeetingFixture.call(MeetingFixture.communeChair(), call).then().statusCode(201).body("convenor",
                equalTo("COMMUNE_CHAIR"));
        call.put("headPost", "VACANT");
        MeetingFixture.call(MeetingFixture.communeChair(), call).then().statusCode(422).body("rule",
                equalTo("nobody-to-dismiss"));
        call.put("occasion", "HEAD_ELECTION");
        MeetingFixture.call(village.frontHead(), call).then().statusCode(422).body("rule",
                equalTo("matter-not-for-this-meeting"));
    }

    @Test
    void theAgendaHoldsOpenMattersOfTheVillageEachOnce() {
        VillageFixture village = VillageFixture.aVillageOf(2);
        VillageFixture other = VillageFixture.aVillageOf(2);
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture.call(village.head(), MeetingFixture.callFor(village, matter, matter)).then().statusCode(422);
        MeetingFixture.call(village.head(), MeetingFixture.callFor(village, other.matter("SELF_GOVERNANCE"))).then()
                .statusCode(422);
        Map<String, Object> foreignRoll = MeetingFixture.callFor(village, matter);
        foreignRoll.put("rollId", other.certifiedRoll());
        MeetingFixture.call(village.head(), foreignRoll).then().statusCode(422);
        Map<String, Object> past = MeetingFixture.callFor(village, matter);
        past.put("startsAt", "2026-11-20T08:59:00+07:00");
        MeetingFixture.call(village.head(), past).then().statusCode(422);

        OffsetDateTime opens = OffsetDateTime.parse("2026-11-20T10:00:30+07:00");
        village.proposeOnlineVote(matter, village.certifiedRoll(), opens, opens.plusHours(1)).then().statusCode(201);
        MeetingFixture.call(village.head(), MeetingFixture.callFor(village, matter)).then().statusCode(409);
    }

    @Test
    void theNoticeIsPrintedToBePosted() throws IOException {
        VillageFixture village = VillageFixture.aVillageOf(2);
        MeetingFixture meeting = MeetingFixture.called(village, village.matter("CONTRIBUTION"));

        byte[] pdf = given().get("/v1/meetings/" + meeting.id() + "/notice").then().statusCode(200)
                .contentType("application/pdf").extract().asByteArray();

        String text = new PDFTextStripper().getText(Loader.loadPDF(pdf)).replaceAll("\\s+", " ");
        for (String part : new String[]{"THÔNG BÁO", "19 giờ 00, ngày 25 tháng 11 năm 2026", "Nhà văn hóa thôn",
            "1. Giờ bật loa của thôn", "ít nhất 02 ngày trước khi họp", "Hoàng Văn Trưởng", "TRƯỞNG THÔN"}) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void onlyTheChairTakesTheStepsOfTheMeeting() {
        VillageFixture village = VillageFixture.aVillageOf(2);
        MeetingFixture meeting = MeetingFixture.called(village, village.matter("SELF_GOVERNANCE"));

        for (String step : new String[]{"/opening", "/closing", "/cancellation"}) {
            given().auth().oauth2(village.frontHead()).post("/v1/meetings/" + meeting.id() + step).then()
                    .statusCode(403);
            given().post("/v1/meetings/" + meeting.id() + step).then().statusCode(401);
        }
        meeting.posting(village.frontHead(), "/papers", Map.of("sentOn", "2026-11-20", "form", "DIRECT")).then()
                .statusCode(403);
        meeting.get("").then().body("state", equalTo("CALLED"));
    }

    @Test
    void itsDeadlinesStandInTheRuleRegister() {
        given().header("Accept-Language", "en").get("/v1/rules").then().statusCode(200)
                .body("items.find { it.key == 'meeting.notice-least' }.value", equalTo("2"))
                .body("items.find { it.key == 'meeting.papers-least' }.unit", equalTo("days"))
                .body("items.find { it.key == 'meeting.convenor.deliberation.head-post-vacant' }.value",
                        equalTo("DESIGNATED_CONVENOR"))
                .body("items.find { it.key == 'meeting.procedural-majority.secretary' }.value", equalTo("> 1/2"))
                .body("items.find { it.key == 'meeting.attendance.covenant' }.value", equalTo("> 1/2"));
    }
}
