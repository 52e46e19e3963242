package vn.danchu.consultation.access;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import io.restassured.response.Response;

import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.ReorganisationFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.access.Example;
import vn.danchu.platform.web.OfficialClock;

/** How the commune's offices are called about its villages. */
final class VillageExamples {
    private static final String RIGHT = "000700000002";
    private final Map<String, Supplier<Example>> all = new LinkedHashMap<>();
    private final VillageFixture village;

    private VillageExamples(VillageFixture village) {
        this.village = village;
        ofItsOfficials();
        ofItsReorganisation();
    }

    static Map<String, Supplier<Example>> in(VillageFixture village) {
        return new VillageExamples(village).all;
    }

    private void ofItsOfficials() {
        all.put("listOfficials", () -> inTheCommune().path("id", village.id()));
        all.put("appointOfficial", () -> inTheCommune().path("id", VillageFixture.anEmptyVillage().id())
                .json(OfficialFixture.appointment("VILLAGE_HEAD", 1, "2026-06-10")));
        all.put("getOfficial", () -> inTheCommune().path("id", head()));
        all.put("changeTerm", () -> inTheCommune().path("id", head()).json(Map.of("lastDay", "2031-11-30", "ground",
                "REORGANISATION", "number", "31/QĐ-UBND", "decidedOn", "2026-11-20", "decidedBy",
                "COMMUNE_COMMITTEE")));
        all.put("leavePost", () -> inTheCommune().path("id", head()).json(
                Map.of("on", today(), "ground", "DIED", "number", "9/GCT")));
        all.put("takeBackLeaving", () -> inTheCommune().path("id", gone()).json(
                Map.of("number", "43/UBND", "reason", "Ghi nhầm người")));
        all.put("correctOfficial", () -> inTheCommune().path("id", head()).json(Map.of("citizenNumber", RIGHT,
                "number", "41/UBND", "reason", "Ghi nhầm một chữ số")));
        all.put("listOfficialCorrections", () -> inTheCommune().path("id", head()));
        all.put("getOfficialCorrection", VillageExamples::corrected);
        all.put("confirmOfficialCorrection", () -> corrected().header("If-Match", "\"0\"")
                .json(Map.of("citizenNumber", RIGHT)));
        all.put("withdrawOfficialCorrection", VillageExamples::corrected);
    }

    private void ofItsReorganisation() {
        all.put("reorganiseVillages", () -> inTheCommune().query("dryRun", false)
                .json(ReorganisationFixture.renaming(VillageFixture.anEmptyVillage(), "Thôn Bản Cũ", today())));
        all.put("listReorganisations", () -> inTheCommune().query("commune", "06211"));
        all.put("getReorganisation", () -> inTheCommune().path("id", ReorganisationFixture
                .carriedOut(ReorganisationFixture.renaming(VillageFixture.anEmptyVillage(), "Thôn Bản Cũ", today()))
                .getString("reorganisation.id")));
    }

    /** The id of a trial of a village's own list that went on beside the request and has ended. */
    static String trialImport(VillageFixture village) {
        Response begun = given().auth().oauth2(VillageFixture.officer()).contentType("text/csv; charset=UTF-8")
                .header("Prefer", "respond-async").body(village.householdList())
                .post("/v1/villages/" + village.id() + "/household-imports");
        String location = begun.then().statusCode(202).extract().header("Location");
        await().until(() -> given().auth().oauth2(VillageFixture.officer()).get(location).path("state").equals("DONE"));
        return begun.path("id");
    }

    static String firstHouseholdOf(VillageFixture village) {
        return given().auth().oauth2(village.head()).get("/v1/villages/" + village.id() + "/households")
                .path("items[0].id");
    }

    private static String today() {
        return LocalDate.now(OfficialClock.ZONE).toString();
    }

    // In a village of its own: where a head has left, others do the head's work.
    private static String head() {
        return OfficialFixture.appointed(VillageFixture.anEmptyVillage(), "VILLAGE_HEAD", 1, "2026-06-10");
    }

    private static String gone() {
        String head = head();
        OfficialFixture.leave(head, "DIED", today()).then().statusCode(201);
        return head;
    }

    private static Example corrected() {
        String head = head();
        return inTheCommune().path("id", head).path("correctionId", OfficialFixture
                .correct(VillageFixture.communeChair(), head, RIGHT).then().statusCode(201).extract().path("id"));
    }

    private static Example inTheCommune() {
        return Example.in("20/06211");
    }
}
