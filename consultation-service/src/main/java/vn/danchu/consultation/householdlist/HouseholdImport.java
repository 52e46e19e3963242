package vn.danchu.consultation.householdlist;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.consultation.household.Households;
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
    @Inject
    Clock clock;

    /** What a list means for what is known. */
    record Changes(List<HouseholdRow> created, Map<HouseholdState, HouseholdRow> changed, int unchanged) {
    }

    /** @return what the rows would change */
    Changes compare(Village village, List<HouseholdRow> rows) {
        Map<String, HouseholdState> known = households.of(village.id(), LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(HouseholdState::number, Function.identity()));
        List<HouseholdRow> created = new ArrayList<>();
        Map<HouseholdState, HouseholdRow> changed = new LinkedHashMap<>();
        int unchanged = 0;
        for (HouseholdRow row : rows) {
            HouseholdState household = known.get(row.number());
            if (household == null) {
                created.add(row);
            } else if (row.differsFrom(household)) {
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
        Map<String, String> taken = households.of(village.id(), LocalDate.now(clock)).stream()
                .filter(state -> !named.contains(state.number()))
                .collect(Collectors.toMap(HouseholdState::person, HouseholdState::number));
        return rows.stream().filter(row -> taken.containsKey(row.person()))
                .map(row -> new Finding(row.line(), HouseholdFile.CITIZEN_NUMBER,
                        new Text("người này đang đại diện cho hộ " + taken.get(row.person()),
                                "this person represents household " + taken.get(row.person()))))
                .toList();
    }

    /** Stores the changes in the caller's transaction. */
    void apply(Village village, Changes changes) {
        LocalDate today = LocalDate.now(clock);
        changes.created().forEach(row -> households.begin(HouseholdState.begun(today, village.id(), row.number(),
                row.address(), row.representative())));
        changes.changed().forEach((state, row) -> households.change(state,
                state.changed(today, row.address(), row.representative())));
        households.check();
        audit.record("households-imported", village.unit(), "village/" + village.id(),
                "created " + changes.created().size() + ", changed " + changes.changed().size());
    }
}
