package vn.danchu.consultation.minutes;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.restassured.response.Response;

import vn.danchu.consultation.VillageFixture;

/** Minutes of meetings that were kept on paper, and what two people do with them through the API. */
public final class MinutesFixture {
    private MinutesFixture() {
    }

    /** The count of a meeting that was prepared in time; those present who are not in favour were against. */
    public static Map<String, Object> minutes(String roll, LocalDate heldOn, int present, int yes) {
        String before = heldOn.minusDays(2).toString();
        Map<String, Object> minutes = new HashMap<>(Map.of("rollId", roll, "heldOn", heldOn.toString(), "convenor",
                "VILLAGE_HEAD", "toldOn", before, "postedOn", before, "papersSentOn", before));
        minutes.putAll(Map.of("present", present, "yes", yes, "no", present - yes, "other", 0, "chair",
                "Hoàng Văn Trưởng", "secretary", "Hoàng Văn 0", "secretaryHousehold", "H000"));
        return minutes;
    }

    /** Of a meeting of all households that the Front head called, on who is head. */
    public static Map<String, Object> onWhoIsHead(VillageFixture village, int yes, LocalDate heldOn) {
        Map<String, Object> minutes = village.minutes(yes, heldOn);
        minutes.put("convenor", "FRONT_HEAD");
        return minutes;
    }

    /** Of a meeting of all households that an election team held. */
    public static Map<String, Object> ofElection(VillageFixture village, int yes, LocalDate heldOn) {
        Map<String, Object> minutes = village.minutes(yes, heldOn);
        minutes.putAll(Map.of("convenor", "ELECTION_TEAM", "authority", "34/QĐ-UBND"));
        return minutes;
    }

    public static Response enter(String token, String matter, Map<String, Object> minutes) {
        return VillageFixture.creating(token).body(minutes).post("/v1/matters/" + matter + "/meeting-results");
    }

    /** What the minutes lead to, entered by the one and confirmed by the secretary, of the first household. */
    public static Response confirmed(VillageFixture village, String token, String matter,
            Map<String, Object> minutes) {
        String id = enter(token, matter, minutes).then().statusCode(201).extract().path("id");
        return confirm(village.representative(0), id);
    }

    public static Response confirm(String token, String minutes) {
        return given().auth().oauth2(token).post("/v1/meeting-results/" + minutes + "/confirmation");
    }
}
