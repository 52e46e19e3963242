package vn.danchu.consultation.householdlist;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.household.HouseholdState;

/**
 * A household as officials of its unit see it. The representative's citizen number is not known to anybody: only a key of
 * it is kept.
 *
 * @param since
 *            the day from which address and representative are these
 */
public record ListedHousehold(UUID id, @Schema(examples = "H001") String number,
        @Schema(examples = "Thôn Bản Mới, xã Cao Lộc") String address,
        @Schema(examples = "Hoàng Văn An") String representativeName, LocalDate since) {
    static ListedHousehold from(HouseholdState state) {
        return new ListedHousehold(state.household(), state.number(), state.address(), state.representativeName(),
                state.since());
    }
}
