package vn.danchu.consultation.ballotdelivery.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where the one ballot of a household is; never what it says. */
public enum HouseholdBallotState implements State {
    // @formatter:off
    /** Nobody has been at its door yet. */
    NOT_REACHED("chưa phát phiếu"),
    /** Somebody was; nobody was at home. */
    NOT_AT_HOME("vắng nhà"),
    /** The household does not want its ballot. */
    REFUSED    ("không nhận phiếu"),
    /** The household has its ballot. */
    GIVEN_OUT  ("đã nhận phiếu"),
    /** The household's ballot is in the box. */
    RETURNED   ("đã nộp phiếu");
    // @formatter:on

    private final String vi;

    HouseholdBallotState(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
