package vn.danchu.covenant.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.danchu.covenant.drafting.rules.Stage;

/** Which covenants a list shows. Each part narrows it; what is not named does not. */
public final class CovenantSelection {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @return the covenants of the villages of a commune */
    public static CovenantSelection ofCommune(String code) {
        return new CovenantSelection().where("c.communeCode = :commune", "commune", code);
    }

    /** @return the covenants of a village */
    public static CovenantSelection ofVillage(UUID id) {
        return new CovenantSelection().where("c.village.id = :village", "village", id);
    }

    /** @return this selection, only with covenants of a stage */
    public CovenantSelection at(Stage state) {
        return where("c.state = :state", "state", state);
    }

    /** @return this selection from the row after the one named, newest first */
    public CovenantSelection after(Instant createdAt, UUID id) {
        values.put("id", id);
        return where("(c.createdAt < :createdAt or (c.createdAt = :createdAt and c.id < :id))", "createdAt", createdAt);
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private CovenantSelection where(String condition, String key, Object value) {
        conditions.add(condition);
        values.put(key, value);
        return this;
    }
}
