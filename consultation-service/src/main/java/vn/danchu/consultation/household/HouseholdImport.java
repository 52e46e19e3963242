package vn.danchu.consultation.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.platform.audit.AuditLog;

/**
 * Takes an office's list of households into a village: every row or none. Households that the list does not name stay as
 * they are, and a list that was taken in before changes nothing.
 */
@ApplicationScoped
class HouseholdImport {
    @Inject
    Households households;
    @Inject
    AuditLog audit;

    /** What a list means for what is known. */
    record Changes(List<HouseholdRow> created, Map<Household, HouseholdRow> changed, int unchanged) {
    }

    /** @return what the rows would change */
    Changes compare(Village village, List<HouseholdRow> rows) {
        Map<String, Household> known = households.ofVillage(village.id()).stream()
                .collect(Collectors.toMap(Household::number, Function.identity()));
        List<HouseholdRow> created = new ArrayList<>();
        Map<Household, HouseholdRow> changed = new java.util.LinkedHashMap<>();
        int unchanged = 0;
        for (HouseholdRow row : rows) {
            Household household = known.get(row.number());
            if (household == null) {
                created.add(row);
            } else if (household.differsFrom(row)) {
                changed.put(household, row);
            } else {
                unchanged++;
            }
        }
        return new Changes(created, changed, unchanged);
    }

    /** Stores the changes in the caller's transaction. */
    void apply(Village village, Changes changes) {
        changes.created().forEach(row -> households.persist(Household.of(village.id(), row)));
        changes.changed().forEach(Household::take);
        audit.record("households-imported", village.unit(), "village/" + village.id(),
                "created " + changes.created().size() + ", changed " + changes.changed().size());
    }
}
