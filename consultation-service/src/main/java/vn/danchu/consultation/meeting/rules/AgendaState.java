package vn.danchu.consultation.meeting.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where a matter on the agenda stands. */
public enum AgendaState implements State {
    /** Not voted on yet. */
    PENDING("chưa biểu quyết"),
    /** Those present vote on it, or the count awaits its two confirmations. */
    IN_VOTE("đang biểu quyết"),
    /** Decided, or left undecided because too few households were there. */
    SETTLED("đã có kết quả");

    private final String vi;

    AgendaState(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
