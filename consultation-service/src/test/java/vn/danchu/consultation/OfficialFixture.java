package vn.danchu.consultation;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;

import io.restassured.response.Response;

import vn.danchu.platform.testing.TestTokens;

/** The book of officials of a village, as the commune's office keeps it. */
public final class OfficialFixture {
    private OfficialFixture() {
    }

    /** What the office enters: a person of forty, whose citizen number ends in the given one. */
    public static Map<String, Object> appointment(String post, int person, String from) {
        Map<String, Object> appointment = new HashMap<>(Map.of("post", post, "name", "Người thứ " + person,
                "citizenNumber",
                "0007%08d".formatted(person), "bornOn", "1986-01-01", "from", from, "number", "12/QĐ-UBND", "decidedOn",
                from));
        if (post.equals("ACTING_VILLAGE_HEAD")) {
            appointment.put("agreedWithFrontOn", from);
        }
        return appointment;
    }

    public static Response appoint(VillageFixture village, Map<String, Object> appointment) {
        return appoint(keeperOf((String) appointment.get("post")), village, appointment);
    }

    public static Response appoint(String token, VillageFixture village, Map<String, Object> appointment) {
        return VillageFixture.creating(token).body(appointment)
                .post("/v1/villages/" + village.id() + "/officials");
    }

    /** The id of who got the post. */
    public static String appointed(VillageFixture village, String post, int person, String from) {
        return appoint(village, appointment(post, person, from)).then().statusCode(201).extract().path("id");
    }

    public static Response leave(String official, String ground, String on) {
        return VillageFixture.creating(keeperOf(given().get("/v1/officials/" + official).path("post")))
                .body(Map.of("on", on, "ground", ground, "number", "40/QĐ-UBND"))
                .post("/v1/officials/" + official + "/leaving");
    }

    /** What was entered of somebody's leaving was wrong. */
    public static Response takeBackLeaving(String token, String official) {
        return VillageFixture.creating(token).body(Map.of("number", "43/UBND", "reason", "Ghi nhầm người"))
                .post("/v1/officials/" + official + "/leaving/withdrawal");
    }

    private static String keeperOf(String post) {
        return post.equals("FRONT_HEAD") ? VillageFixture.communeFront() : VillageFixture.officer();
    }

    /** The chair corrects a citizen number. */
    public static Response correct(String token, String official, String citizenNumber) {
        return VillageFixture.creating(token)
                .body(Map.of("citizenNumber", citizenNumber, "number", "41/UBND", "reason", "Ghi nhầm một chữ số"))
                .post("/v1/officials/" + official + "/corrections");
    }

    /** The other side confirms the correction as it stands. */
    public static Response confirmCorrection(String token, String official, String correction, String citizenNumber) {
        return confirmCorrection(token, official, correction, citizenNumber, Map.of("If-Match",
                correctionOf(VillageFixture.communeFront(), official, correction).header("ETag")));
    }

    public static Response confirmCorrection(String token, String official, String correction, String citizenNumber,
            Map<String, String> version) {
        return given().auth().oauth2(token).contentType("application/json").headers(version)
                .body(Map.of("citizenNumber", citizenNumber))
                .put(addressOf(official, correction) + "/confirmation");
    }

    public static Response withdrawCorrection(String token, String official, String correction) {
        return given().auth().oauth2(token).post(addressOf(official, correction) + "/withdrawal");
    }

    public static Response correctionOf(String token, String official, String correction) {
        return given().auth().oauth2(token).get(addressOf(official, correction));
    }

    private static String addressOf(String official, String correction) {
        return "/v1/officials/" + official + "/corrections/" + correction;
    }

    public static Response changeTerm(String token, String official, String lastDay, String decidedBy) {
        return VillageFixture.creating(token)
                .body(Map.of("lastDay", lastDay, "ground", "FORCE_MAJEURE", "number", "31/QĐ-UBND", "decidedOn",
                        "2026-11-20", "decidedBy", decidedBy))
                .post("/v1/officials/" + official + "/term-changes");
    }

    public static String provinceOfficer() {
        return TestTokens.of("noi.vu.tinh").roles("home-affairs-officer").units("20").token();
    }
}
