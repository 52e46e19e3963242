package vn.danchu.consultation.household;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Text;

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
        Map<Household, HouseholdRow> changed = new LinkedHashMap<>();
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

    /** @return the rows whose representative stands for another household that the list does not name */
    List<Finding> conflicts(Village village, List<HouseholdRow> rows) {
        Set<String> named = rows.stream().map(HouseholdRow::number).collect(Collectors.toSet());
        Map<String, String> taken = households.ofVillage(village.id()).stream()
                .filter(household -> !named.contains(household.number()))
                .collect(Collectors.toMap(Household::person, Household::number));
        return rows.stream().filter(row -> taken.containsKey(row.person()))
                .map(row -> new Finding(row.line(), HouseholdFile.CITIZEN_NUMBER,
                        new Text("người này đang đại diện cho hộ " + taken.get(row.person()),
                                "this person represents household " + taken.get(row.person()))))
                .toList();
    }

    /** Stores the changes in the caller's transaction. */
    void apply(Village village, Changes changes) {
        changes.created().forEach(row -> households.persist(Household.of(village.id(), row)));
        changes.changed().forEach(Household::take);
        audit.record("households-imported", village.unit(), "village/" + village.id(),
                "created " + changes.created().size() + ", changed " + changes.changed().size());
    }
}
