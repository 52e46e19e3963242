package vn.danchu.consultation.household;

import org.jspecify.annotations.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A household as the officials of its village see it, with all that it has been. */
public record HouseholdView(UUID id, boolean ended, List<State> states) {

    /** What it was from a day on; the oldest state comes first, and the last is the present one while it lasts. */
    public record State(UUID villageId, String number, String address, String representativeName, LocalDate since,
            @Nullable LocalDate until) {
    }

    static HouseholdView from(UUID id, List<HouseholdState> history) {
        return new HouseholdView(id, history.isEmpty() || history.getLast().until() != null,
                history.stream().map(state -> new State(state.village(), state.number(), state.address(),
                        state.representativeName(), state.since(), state.until())).toList());
    }
}
