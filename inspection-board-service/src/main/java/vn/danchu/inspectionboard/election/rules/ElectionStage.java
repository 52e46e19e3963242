package vn.danchu.inspectionboard.election.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where the election of a board's residents stands. */
public enum ElectionStage implements State {
    /** The village was asked. */
    CALLED("đã đề nghị"),
    /** The matter is before the households. */
    BEFORE_HOUSEHOLDS("đang được bàn và biểu quyết"),
    /** More than half of all households elected somebody. */
    ELECTED("đã bầu"),
    /** Its village is no more, or the Front took it back before the vote. */
    CLOSED("đã kết thúc mà không biểu quyết"),
    /** The share was not reached. */
    NOT_ELECTED("bầu không đạt"),
    /** Recognised by the Front committee of the commune. */
    RECOGNISED("đã được công nhận"),
    /** Not recognised, with the reason in writing. */
    RECOGNITION_REFUSED("không được công nhận"),
    /** The decision of the village was annulled. */
    ANNULLED("đã bị bãi bỏ");

    private final String vi;

    ElectionStage(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }

    /** @return whether its seats are taken, or may still be */
    public boolean holdsSeats() {
        return this == CALLED || this == BEFORE_HOUSEHOLDS || this == ELECTED || this == RECOGNISED;
    }
}
