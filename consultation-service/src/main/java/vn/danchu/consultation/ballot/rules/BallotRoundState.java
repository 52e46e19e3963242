package vn.danchu.consultation.ballot.rules;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.lifecycle.State;

/** Where a round of household ballots stands. */
public enum BallotRoundState implements State {
    // @formatter:off
    /** Drawn up by the village head. */
    PLANNED  ("đã lập kế hoạch"),
    /** The Front head has agreed: the plan is issued. */
    ISSUED   ("đã ban hành kế hoạch"),
    /** The people have been told. */
    ANNOUNCED("đã công khai thông tin"),
    /** Held on paper and entered; the Front has yet to agree that the plan was issued so. */
    ENTERED  ("đã ghi lại từ giấy"),
    /** Ballots are taken to the households of a frozen roll, and collected. */
    OUT      ("đang phát và thu phiếu"),
    /** Counted; two people have yet to confirm. */
    COUNTED  ("đã kiểm phiếu"),
    /** Confirmed by two people; nothing changes any more. */
    CONFIRMED("đã xác nhận kết quả"),
    /** Taken back before the count; it counts for nothing. */
    WITHDRAWN("đã rút lại"),
    /** Its village is no more; what was returned is not counted. */
    VILLAGE_ENDED("đã kết thúc vì thôn không còn");
    // @formatter:on

    /** Handed out, and not counted yet. */
    public static final Set<BallotRoundState> AT_THE_HOUSEHOLDS = EnumSet.of(ENTERED, OUT);

    private final String vi;

    BallotRoundState(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
