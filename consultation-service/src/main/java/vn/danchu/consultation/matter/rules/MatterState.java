package vn.danchu.consultation.matter.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where a matter stands. */
public enum MatterState implements State {
    /** By the village head; it waits for the agreement of the Front head. */
    PROPOSED("chờ thống nhất với Trưởng ban công tác Mặt trận"),
    /** Before the households, no vote begun. */
    OPEN("đã đưa ra cộng đồng dân cư"),
    /** A vote is being prepared or taken. */
    IN_VOTE("đang biểu quyết"),
    /** Adopted or rejected. */
    DECIDED("đã được quyết định"),
    /** A matter of the commune that was concluded without a result of this village. */
    LAPSED("xã đã kết luận mà không có kết quả của thôn"),
    /** Never to be decided: its village is no more, or who asked took that back. */
    CLOSED("đã khép lại");

    private final String vi;

    MatterState(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
