package vn.danchu.consultation.election;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;

import io.restassured.response.Response;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.TestTokens;

/** Who acts when a village elects or dismisses its head. */
public final class HeadFixture {
    private HeadFixture() {
    }

    /** The commune chair puts the Front head's proposal before the households, or not. */
    public static Response considering(String token, String dismissal, boolean putToHouseholds, String on) {
        Map<String, Object> answer = new HashMap<>(
                Map.of("number", "18/UBND-NV", "consideredOn", on, "putToHouseholds", putToHouseholds));
        if (!putToHouseholds) {
            answer.put("declinedBecause", "Chưa đủ căn cứ");
        }
        return VillageFixture.creating(token).body(answer).post("/v1/dismissals/" + dismissal + "/consideration");
    }

    /** What the Front head may have proposed is before nobody any more. */
    public static void takeProposalBack(VillageFixture village) {
        String proposed = given().queryParam("village", village.id()).get("/v1/dismissals")
                .path("items.find { it.state == 'PROPOSED' }?.id");
        if (proposed != null) {
            given().auth().oauth2(village.frontHead()).post("/v1/dismissals/" + proposed + "/withdrawal").then()
                    .statusCode(200);
        }
    }

    /** The Front head of the village with an account that is tied to the person. */
    public static String frontHead(VillageFixture village, String citizenNumber) {
        return TestTokens.of("mat.tran." + citizenNumber).roles("village-front-head", "citizen").units(village.unit())
                .citizenNumber(citizenNumber).token();
    }

    public static String communeOfficer() {
        return TestTokens.of("can.bo.xa").roles("commune-officer").units("20/06211").token();
    }
}
