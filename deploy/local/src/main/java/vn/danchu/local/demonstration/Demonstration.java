package vn.danchu.local.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * Fills the commune of the demonstration with villages and households, through the public interface and with the
 * rights of its officer, as a commune would. What is already there stays as it is.
 */
public final class Demonstration {
    private static final String COMMUNE = "06211";
    private static final String OFFICER = "noi.vu";
    private static final List<Village> VILLAGES = List.of(new Village("06211-01", "Thôn Bản Mới"),
            new Village("06211-02", "Thôn Nà Sla"));
    private final Api everybody;
    private final String issuer;
    private final Map<String, String> login;

    private record Village(String code, String name) {
    }

    /**
     * @param address of the gateway
     * @param issuer address of the realm
     * @param password of the people of the demonstration
     * @param clientSecret of the client that exists for the demonstration only
     */
    public Demonstration(String address, String issuer, String password, String clientSecret) {
        this.everybody = new Api(address + "/api/consultation/v1", null);
        this.issuer = issuer;
        this.login = Map.of("grant_type", "password", "client_id", "demonstration", "client_secret", clientSecret,
                "username", OFFICER, "password", password);
    }

    /**
     * @return how many villages had to be created or filled
     */
    public int fill() {
        var existing = everybody.get("/villages?limit=100&commune=" + COMMUNE).path("items");
        var missing = VILLAGES.stream().filter(village -> !filled(village, existing)).toList();
        if (!missing.isEmpty()) {
            var officer = everybody.loggedIn(issuer, login);
            missing.forEach(village -> fill(village, existing, officer));
        }
        return missing.size();
    }

    private static void fill(Village village, JsonNode existing, Api officer) {
        var id = find(village, existing) instanceof JsonNode found
                ? found.path("id").asText()
                : create(village, officer);
        officer.post("/villages/" + id + "/household-imports?dryRun=false", key("households " + village.code()),
                "text/csv; charset=utf-8", households(village));
    }

    private static String create(Village village, Api officer) {
        var body = JsonNodeFactory.instance.objectNode().put("communeCode", COMMUNE).put("code", village.code())
                .put("name", village.name()).put("kind", "VILLAGE").put("validFrom", "2025-07-01")
                .put("resolution", "15/NQ-HĐND");
        return officer.post("/villages", key("village " + village.code()), "application/json", body.toString())
                .path("id").asText();
    }

    private static boolean filled(Village village, JsonNode existing) {
        return find(village, existing) instanceof JsonNode found && found.path("households").asInt() > 0;
    }

    private static JsonNode find(Village village, JsonNode existing) {
        return StreamSupport.stream(existing.spliterator(), false)
                .filter(item -> item.path("code").asText().equals(village.code())).findFirst().orElse(null);
    }

    /** A repeated start repeats the same request under the same key. */
    private static String key(String what) {
        return UUID.nameUUIDFromBytes(("demonstration " + what).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String households(Village village) {
        try (var file = Demonstration.class.getResourceAsStream("/demonstration/" + village.code() + ".csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
