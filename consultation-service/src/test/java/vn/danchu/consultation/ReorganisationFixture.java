package vn.danchu.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Resolutions of the council of Cao Lộc about its villages, as the office enters them. */
public final class ReorganisationFixture {
    private ReorganisationFixture() {
    }

    private static Map<String, Object> resolution(String kind, String inForceOn) {
        return new HashMap<>(Map.of("communeCode", "06211", "kind", kind, "number", "27/NQ-HĐND", "adoptedOn",
                "2026-11-01", "decidedBy", "COMMUNE_COUNCIL", "inForceOn", inForceOn, "opinionReport", "88/BC-UBND",
                "ends", List.of(), "receivers", List.of()));
    }

    /** All become one, small as the mountains allow; in the commune of the code. */
    public static Map<String, Object> merger(String inForceOn, String code, VillageFixture... villages) {
        var merger = resolution("MERGER", inForceOn);
        merger.put("communeCode", code.substring(0, 5));
        merger.put("ends", Arrays.stream(villages).map(VillageFixture::id).toList());
        merger.put("receivers", List.of(begins(code, "Thôn Hợp Nhất", null)));
        return merger;
    }

    /** One becomes several: the receivers are as {@link #begins} gives them. */
    public static Map<String, Object> split(String inForceOn, VillageFixture village,
            List<Map<String, Object>> receivers) {
        var split = resolution("SPLIT", inForceOn);
        split.put("ends", List.of(village.id()));
        split.put("receivers", receivers);
        return split;
    }

    /** Its households go to a neighbour. */
    public static Map<String, Object> dissolution(String inForceOn, VillageFixture village, VillageFixture neighbour) {
        var dissolution = resolution("DISSOLUTION", inForceOn);
        dissolution.put("ends", List.of(village.id()));
        dissolution.put("receivers", List.of(Map.of("villageId", neighbour.id())));
        return dissolution;
    }

    public static Map<String, Object> establishment(String inForceOn, Map<String, Object> village) {
        var establishment = resolution("ESTABLISHMENT", inForceOn);
        establishment.put("receivers", List.of(Map.of("begins", village)));
        return establishment;
    }

    public static Map<String, Object> renaming(VillageFixture village, String name, String inForceOn) {
        var renaming = resolution("RENAMING", inForceOn);
        renaming.put("restyles", Map.of("villageId", village.id(), "name", name, "kind", "VILLAGE"));
        return renaming;
    }

    public static Map<String, Object> conversion(VillageFixture village, String inForceOn, String smallerBecause) {
        var conversion = resolution("CONVERSION", inForceOn);
        var restyles = new HashMap<String, Object>(
                Map.of("villageId", village.id(), "name", "Tổ dân phố 1", "kind", "RESIDENTIAL_GROUP"));
        if (smallerBecause != null) {
            restyles.put("smallerBecause", smallerBecause);
        }
        conversion.put("restyles", restyles);
        return conversion;
    }

    /** A village that begins, with the households that it gets, or with all others when none are named. */
    public static Map<String, Object> begins(String code, String name, List<String> households) {
        var receiver = new HashMap<String, Object>(Map.of("begins",
                Map.of("code", code, "name", name, "kind", "VILLAGE", "smallerBecause", "MOUNTAINOUS")));
        if (households != null) {
            receiver.put("households", new ArrayList<>(households));
        }
        return receiver;
    }

    public static Response reorganise(Map<String, Object> resolution, boolean dryRun) {
        return VillageFixture.creating(VillageFixture.officerOf((String) resolution.get("communeCode")))
                .queryParam("dryRun", dryRun).body(resolution)
                .post("/v1/reorganisations");
    }

    /** What was carried out, as the service answered. */
    public static JsonPath carriedOut(Map<String, Object> resolution) {
        return reorganise(resolution, false).then().statusCode(201).extract().jsonPath();
    }
}
