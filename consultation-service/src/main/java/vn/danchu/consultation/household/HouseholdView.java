package vn.danchu.consultation.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household as the officials of its village see it, with all that it has been. */
public record HouseholdView(@Schema(examples = "0197a1c2-5b1e-7000-8000-000000000021") UUID id, boolean ended,
        List<State> states) {

    /** What it was from a day on; the oldest state comes first, and the last is the present one while it lasts. */
    public record State(@Schema(examples = "0197a1c2-5b1e-7000-8000-000000000001") UUID villageId,
            @Schema(examples = "H121") String number,
            @Schema(examples = "Thôn Bản Mới, xã Cao Lộc, tỉnh Lạng Sơn") String address,
            @Schema(examples = "Hoàng Văn An") String representativeName,
            @Schema(examples = "2026-07-01", description = "First day of this state") LocalDate since,
            @Schema(examples = "2026-11-20", description = "The day after its last; absent while it lasts") @Nullable LocalDate until) {
    }

    static HouseholdView from(UUID id, List<HouseholdState> history) {
        return new HouseholdView(id, history.isEmpty() || history.getLast().until() != null,
                history.stream().map(state -> new State(state.village(), state.number(), state.address(),
                        state.representativeName(), state.since(), state.until())).toList());
    }
}
