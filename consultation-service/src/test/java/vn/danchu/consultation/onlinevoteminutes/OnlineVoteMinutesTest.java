package vn.danchu.consultation.onlinevoteminutes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OnlineVoteMinutesTest {
    private static final OffsetDateTime OPENS = OffsetDateTime.parse("2026-11-20T09:00:00+07:00");

    @AfterEach
    void itIsNow() {
        MeetingFixture.itIsNow();
    }

    @Test
    void theOfficialsReadWhoTookPartByHouseholdNumberAndNeverHow() {
        VillageFixture village = villageThatVoted();
        String vote = closedVote(village);

        read(village.representative(0), vote, "/participants").then().statusCode(403);
        read(village.frontHead(), vote, "/participants").then().statusCode(200)
                .body("items.householdNumber", contains("H000", "H001", "H003"))
                .body("items.representativeName", contains("Hoàng Văn 0", "Hoàng Văn 1", "Hoàng Văn 3"))
                .body(not(containsString("YES"))).body(not(containsString("receipt")));
        String next = given().auth().oauth2(village.head()).queryParam("limit", 2)
                .get("/v1/online-votes/" + vote + "/participants").path("next");
        given().auth().oauth2(village.head()).queryParam("cursor", next)
                .get("/v1/online-votes/" + vote + "/participants").then().body("items.householdNumber",
                        contains("H003"));
    }

    @Test
    void theMinutesSayWhatTheDecreeAsksOfThem() throws IOException {
        VillageFixture village = villageThatVoted();
        String vote = closedVote(village);

        byte[] pdf = read(VillageFixture.communeChair(), vote, "/minutes").then().statusCode(200).extract()
                .asByteArray();

        String text = new PDFTextStripper().getText(Loader.loadPDF(pdf)).replaceAll("\\s+", " ");
        for (String part : new String[]{"BIÊN BẢN", "về việc Giờ bật loa của thôn",
            "bắt đầu: 09 giờ 00, ngày 20 tháng 11 năm 2026", "kết thúc: 10 giờ 00, ngày 20 tháng 11 năm 2026",
            "1. Lý Thị Mặt – Tổ trưởng", "3. Nông Văn Hộ – thành viên", "Tổng số hộ gia đình 4",
            "tham gia biểu quyết 3", "Đồng ý 1", "Không đồng ý 1", "Ý kiến khác 1", "H000 Hoàng Văn 0",
            "H003 Hoàng Văn 3", "TỔ TRƯỞNG TỔ LẤY Ý KIẾN"}) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertTrue(!text.contains("H002"), text);
        assertArrayEquals(pdf, read(village.head(), vote, "/minutes").asByteArray());
    }

    @Test
    void beforeTheClosingThereIsNeitherListNorMinutes() {
        VillageFixture village = villageThatVoted();
        String vote = village.openVote(OPENS, OPENS.plusHours(1));
        village.cast(vote, 0, "YES", UUID.randomUUID().toString()).then().statusCode(201);

        for (String record : new String[]{"/participants", "/minutes"}) {
            read(village.head(), vote, record).then().statusCode(409).body("type",
                    equalTo("https://danchu.vn/problems/online-vote-not-closed"), "article",
                    equalTo("Điều 5 khoản 4 điểm a Nghị định số 59/2023/NĐ-CP"));
        }
    }

    private static VillageFixture villageThatVoted() {
        MeetingFixture.itIs("2026-11-20T09:00");
        return VillageFixture.aVillageOf(4);
    }

    /** Three of four households voted, in another order than that of their numbers; it is counted after the time. */
    private static String closedVote(VillageFixture village) {
        String vote = village.openVote(OPENS, OPENS.plusHours(1));
        village.cast(vote, 3, "YES", UUID.randomUUID().toString()).then().statusCode(201);
        village.cast(vote, 0, "NO", UUID.randomUUID().toString()).then().statusCode(201);
        village.cast(vote, 1, "OTHER", UUID.randomUUID().toString()).then().statusCode(201);
        MeetingFixture.itIs("2026-11-20T10:30");
        village.close(vote).then().statusCode(200);
        return vote;
    }

    private static Response read(String token, String vote, String record) {
        return given().auth().oauth2(token).get("/v1/online-votes/" + vote + record);
    }
}
