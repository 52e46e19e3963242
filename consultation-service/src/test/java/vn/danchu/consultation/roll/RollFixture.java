package vn.danchu.consultation.roll;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.util.Map;

import io.restassured.response.Response;

import vn.danchu.consultation.VillageFixture;

/** Rolls of other days than today, and the households that come between them. */
public final class RollFixture {
    private RollFixture() {
    }

    public static Response draw(VillageFixture village, String token, String asOf) {
        return VillageFixture.creating(token).post("/v1/villages/" + village.id() + "/rolls?asOf=" + asOf);
    }

    /** A roll of an earlier day, signed by both heads. */
    public static String certifiedOf(VillageFixture village, String asOf) {
        String roll = draw(village, village.head(), asOf).then().statusCode(201).extract().path("id");
        return certified(roll, village.head(), village.frontHead());
    }

    /** The roll, signed by these. */
    public static String certified(String roll, String... signers) {
        for (String signer : signers) {
            sign(signer, roll).then().statusCode(200);
        }
        return roll;
    }

    public static Response sign(String signer, String roll) {
        return given().auth().oauth2(signer).post("/v1/rolls/" + roll + "/certifications");
    }

    /** Another household comes to live in the village. */
    public static void register(VillageFixture village, String number, LocalDate since) {
        VillageFixture.creating(VillageFixture.officer())
                .body(Map.of("villageId", village.id(), "number", number, "address", "Thôn Bản Mới",
                        "representativeName", "Triệu Văn Mới", "representativeCitizenNumber",
                        village.citizenNumber(90_000), "since", since.toString()))
                .post("/v1/households").then().statusCode(201);
    }
}
