package vn.danchu.consultation.minutes.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where the minutes of a meeting stand that were kept on paper. */
public enum MinutesState implements State {
    /** By one person; they decide nothing yet. */
    ENTERED("đã ghi, chờ người thứ hai xác nhận"),
    /** By a second person; nothing changes any more. */
    CONFIRMED("đã xác nhận"),
    /** Entered anew. */
    REPLACED("đã được ghi lại"),
    /** Taken back; the matter is open again. */
    WITHDRAWN("đã rút lại");

    private final String vi;

    MinutesState(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
