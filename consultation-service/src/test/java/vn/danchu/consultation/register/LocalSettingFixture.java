package vn.danchu.consultation.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import io.restassured.response.Response;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.TestTokens;

/** What a province or commune sets where the law leaves it open. */
public final class LocalSettingFixture {
    private LocalSettingFixture() {
    }

    /** Set by the unit's own officer; without a value what was set before ends. */
    public static Response set(String unit, String key, String value, String since) {
        Map<String, Object> more = new HashMap<>(Map.of("key", key, "since", since));
        more.put("value", value);
        return set(unit, unit, more);
    }

    public static Response set(String officerOf, String unit, Map<String, Object> more) {
        String officer = TestTokens.of("noi.vu").roles("home-affairs-officer").units(officerOf).token();
        Map<String, Object> request = new HashMap<>(Map.of("key", "online-vote.period-least", "unit", unit, "value",
                "3", "since", "2026-12-01", "document", "Quyết định số 12/2026/QĐ-UBND", "issuedOn", "2026-11-20",
                "issuedBy", "UBND"));
        request.putAll(more);
        request.values().removeIf(Objects::isNull);
        return VillageFixture.creating(officer).body(request).post("/v1/local-settings");
    }
}
