package vn.danchu.consultation.onlinevote.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where an online vote stands. */
public enum OnlineVoteState implements State {
    /** Proposed by the village head. */
    PROPOSED("mới đề xuất"),
    /** The Front head agrees that neither a meeting nor ballots are needed. */
    AGREED("đã thống nhất"),
    /** The commune committee and the commune Front know of it before it is carried out. */
    REPORTED("đã báo cáo xã"),
    /** Households vote. */
    OPEN("đang biểu quyết"),
    /** Counted; nothing changes any more. */
    CLOSED("đã kết thúc"),
    /** Taken back before a household could vote; the matter may be decided in another way. */
    WITHDRAWN("đã rút lại"),
    /** Its village is no more; no ballot is counted. */
    VILLAGE_ENDED("đã kết thúc vì thôn không còn");

    private final String vi;

    OnlineVoteState(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
