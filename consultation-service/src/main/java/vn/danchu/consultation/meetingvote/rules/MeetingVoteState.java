package vn.danchu.consultation.meetingvote.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where a vote at a meeting stands. */
public enum MeetingVoteState implements State {
    /** Those present vote. */
    OPEN("đang biểu quyết"),
    /** Counted by the chair or the counting board; two people have yet to confirm. */
    COUNTED("đã kiểm đếm"),
    /** Confirmed by two people; nothing changes any more. */
    CONFIRMED("đã xác nhận"),
    /** Taken back before it was confirmed; it counts for nothing. */
    WITHDRAWN("đã rút lại");

    private final String vi;

    MeetingVoteState(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
