package vn.danchu.consultation.ballotcount;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BallotCountTest {
    private VillageFixture village;
    private String matter;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-11-26T09:00");
        village = VillageFixture.aVillageOf(5);
        matter = village.matter("SELF_GOVERNANCE");
    }

    @Test
    void theBoxIsOpenedAfterTheTimeOrWhenEveryHouseholdHasReturnedItsBallot() {
        BallotFixture round = BallotFixture.out(village, matter).returnedBy(4);
        round.count(BallotFixture.box(4, 3)).then().statusCode(409).body("rule", equalTo("collection-not-over"))
                .body("earliest", equalTo("2026-12-05T17:00+07:00"));
        round.enter("GIVE_OUT", "H004").then().statusCode(201);
        round.enter("RETURN", "H004").then().statusCode(201);

        round.count(BallotFixture.box(5, 3)).then().statusCode(201).body("endedOn", equalTo("2026-11-29"))
                .body("returned", equalTo(5));
    }

    @Test
    void aBoxThatDiffersFromTheListsIsNotCountedUntilItIsKnownWhatIsOff() {
        BallotFixture round = counting(4);
        round.count(BallotFixture.box(3, 3)).then().statusCode(422).body("rule", equalTo("box-differs-from-returned"))
                .body("detail", containsString("3 phiếu")).body("detail", containsString("4 hộ"));
        var halves = BallotFixture.box(4, 3);
        halves.put("invalid", 1);
        round.count(halves).then().statusCode(422).body("rule", equalTo("ballots-do-not-add-up"));
        round.get("/count").then().statusCode(404);
        round.confirm(village.frontHead(), "\"0\"").then().statusCode(404);

        round.enter("UNDO_RETURN", Map.of("reason", "Ghi nhầm, hộ chưa nộp phiếu"), "H000").then().statusCode(201);
        round.count(BallotFixture.box(3, 3)).then().statusCode(201).body("notReturned", equalTo(2));
    }

    @Test
    void twoHouseholdsOfTheRollThatAreNotOfTheTeamWatch() {
        BallotFixture round = counting(4);

        round.count(watchedBy("H001")).then().statusCode(422).body("rule", equalTo("witnesses-missing"));
        round.count(watchedBy("H001", "H003")).then().statusCode(422).body("rule", equalTo("witness-in-team"))
                .body("article", containsString("Điều 4 khoản 6 điểm a"));
        round.count(watchedBy("H001", "H999")).then().statusCode(422).body("errors", hasSize(1));
        round.count(watchedBy("H001", "H004")).then().statusCode(201);
    }

    private static Map<String, Object> watchedBy(String... witnesses) {
        Map<String, Object> box = BallotFixture.box(4, 3);
        box.put("witnesses", List.of(witnesses));
        return box;
    }

    @Test
    void untilTwoHaveConfirmedTheTeamMayCountAnewAndBothConfirmAnew() {
        BallotFixture round = counting(4);
        round.count(BallotFixture.box(4, 4)).then().statusCode(201);
        String first = round.get("/count").header("ETag");
        round.confirm(village.head()).then().statusCode(200).body("confirmed", equalTo(false));
        round.count(BallotFixture.box(4, 3)).then().statusCode(409);
        round.recount(village.head(), null, BallotFixture.box(4, 3)).then().statusCode(428);
        round.recount(village.head(), first, BallotFixture.box(4, 3)).then().statusCode(412);

        round.recount(village.head(), round.get("/count").header("ETag"), BallotFixture.box(4, 3)).then()
                .statusCode(200)
                .body("confirmations", hasSize(0)).body("tally.yes", equalTo(3));
        round.confirm(village.frontHead(), first).then().statusCode(412);
        round.confirm(village.frontHead(), null).then().statusCode(428);
        round.confirm(village.frontHead()).then().statusCode(200).body("confirmed", equalTo(false));
        round.confirm(village.head()).then().statusCode(200).body("confirmed", equalTo(true));
    }

    @Test
    void theLeaderOfTheTeamAndASecondPersonConfirmAndThenNothingChanges() {
        BallotFixture round = counting(4);
        round.count(BallotFixture.box(4, 2)).then().statusCode(201);
        round.confirm(village.representative(0)).then().statusCode(403);
        round.confirm(VillageFixture.aVillageOf(1).head()).then().statusCode(403);
        given().put("/v1/ballot-rounds/" + round.id() + "/count/confirmation").then().statusCode(401);

        round.confirm(village.head()).then().statusCode(200);
        round.confirm(village.head()).then().statusCode(409);
        round.confirm(village.representative(1)).then().statusCode(200).body("confirmed", equalTo(false));
        round.withdraw(village.head()).then().statusCode(409).body("rule", equalTo("illegal-step"));
        round.confirm(village.frontHead()).then().statusCode(200).body("confirmed", equalTo(true))
                .body("confirmations.side", containsInAnyOrder("VILLAGE_HEAD", "WITNESS", "TEAM_LEADER"));

        String tag = round.get("/count").header("ETag");
        round.recount(village.head(), tag, BallotFixture.box(4, 4)).then().statusCode(409).body("rule",
                equalTo("illegal-step"));
        round.confirm(village.representative(2)).then().statusCode(409);
        round.enter("UNDO_RETURN", Map.of("reason", "Muộn"), "H000").then().statusCode(409);
        given().get("/v1/matters/" + matter).then().body("state", equalTo("DECIDED"));
        given().queryParam("village", village.id()).get("/v1/decisions").then().body("items", hasSize(1))
                .body("items[0].outcome", equalTo("REJECTED")).body("items[0].form", equalTo("HOUSEHOLD_BALLOTS"))
                .body("items[0].votedOn", equalTo("2026-12-05")).body("items[0].participants", equalTo(4));
    }

    @Test
    void aHouseholdThatWatchedConfirmsBesideTheLeader() {
        BallotFixture round = counting(3);
        round.count(BallotFixture.box(3, 3)).then().statusCode(201);

        round.confirm(village.frontHead()).then().statusCode(200);
        round.confirm(village.representative(2)).then().statusCode(200).body("confirmed", equalTo(true));

        given().queryParam("village", village.id()).get("/v1/decisions").then().body("items[0].outcome",
                equalTo("ADOPTED"));
    }

    @Test
    void whenTheLeaderStaysSilentTheHeadAndAWitnessConfirmOnTheLastDayOfSending() {
        BallotFixture round = counting(4);
        round.count(BallotFixture.box(4, 3)).then().statusCode(201);
        round.confirm(village.head()).then().statusCode(200);
        MeetingFixture.itIs("2026-12-10T23:00");
        round.confirm(village.representative(1)).then().statusCode(200).body("confirmed", equalTo(false));
        round.confirm(village.head()).then().statusCode(409);

        MeetingFixture.itIs("2026-12-11T08:00");
        round.confirm(village.head()).then().statusCode(200).body("confirmed", equalTo(true))
                .body("confirmations.side", containsInAnyOrder("VILLAGE_HEAD", "WITNESS"));
        given().get("/v1/matters/" + matter).then().body("state", equalTo("DECIDED"));
    }

    @Test
    void nobodyReturnedABallotIsNotAdopted() {
        BallotFixture round = BallotFixture.out(village, matter);
        MeetingFixture.itIs("2026-12-05T17:00");
        round.count(BallotFixture.box(0, 0)).then().statusCode(201).body("notReturned", equalTo(5));
        round.confirm(village.frontHead()).then().statusCode(200);
        round.confirm(village.head()).then().statusCode(200);

        given().queryParam("village", village.id()).get("/v1/decisions").then().body("items[0].outcome",
                equalTo("REJECTED")).body("items[0].participants", equalTo(0));
    }

    @Test
    void theMinutesHoldWhatFormFourAsksFor() throws IOException {
        BallotFixture round = BallotFixture.out(village, matter).returnedBy(3);
        round.enter("GIVE_OUT", "H003").then().statusCode(201);
        round.enter("REPLACE", Map.of("reason", "Mất"), "H003").then().statusCode(201);
        MeetingFixture.itIs("2026-12-05T17:30");
        var box = BallotFixture.box(3, 2);
        box.putAll(Map.of("valid", 2, "invalid", 1, "no", 0));
        round.count(box).then().statusCode(201);

        round.get(village.representative(0), "/count/minutes").then().statusCode(403);
        byte[] pdf = round.get(village.head(), "/count/minutes").then().statusCode(200).extract().asByteArray();
        String text = new PDFTextStripper().getText(Loader.loadPDF(pdf)).replaceAll("\\s+", " ");
        for (String part : new String[]{"BIÊN BẢN KIỂM PHIẾU", "về việc Giờ bật loa của thôn",
            "17 giờ 30, ngày 05 tháng 12 năm 2026", "từ 07 giờ 30, ngày 29 tháng 11 năm 2026",
            "1. Lý Thị Mặt – Tổ trưởng", "3. Vi Thị Phụ – thành viên", "1. Hoàng Văn 1", "2. Hoàng Văn 2",
            "Tổng số hộ gia đình 5", "mỗi hộ 01 phiếu 4", "đã đổi 1", "Phiếu thu về 3", "không nộp phiếu 2",
            "Phiếu hợp lệ 2", "Phiếu không hợp lệ 1", "Đồng ý 2", "Không đồng ý 0", "Ý kiến khác 0",
            "TỔ TRƯỞNG TỔ PHÁT PHIẾU"}) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    /** A round of which so many ballots came back, when the time is over. */
    private BallotFixture counting(int returned) {
        BallotFixture round = BallotFixture.out(village, matter).returnedBy(returned);
        MeetingFixture.itIs("2026-12-05T18:00");
        return round;
    }
}
