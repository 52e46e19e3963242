package vn.danchu.consultation.meeting.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where a meeting stands. */
public enum MeetingState implements State {
    /** Called by who may call it. */
    CALLED("mới triệu tập"),
    /** Everybody who attends has been told, and the notice hangs. */
    ANNOUNCED("đã thông báo"),
    /** Opened by its chair. */
    IN_SESSION("đang họp"),
    /** Ended. */
    CLOSED("đã kết thúc"),
    /** Never held. */
    CANCELLED("đã hủy");

    private final String vi;

    MeetingState(String vi) {
        this.vi = vi;
    }

    /** @return whether it is still to be held, or being held */
    public boolean ahead() {
        return this != CLOSED && this != CANCELLED;
    }

    @Override
    public String vi() {
        return vi;
    }
}
