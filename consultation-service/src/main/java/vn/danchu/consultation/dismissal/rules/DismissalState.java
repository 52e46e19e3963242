package vn.danchu.consultation.dismissal.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where the dismissal of a village head stands. */
public enum DismissalState implements State {
    /** Proposed by the Front head to the commune chair, who has yet to consider it. */
    PROPOSED("đã đề nghị Chủ tịch xem xét"),
    /** The commune chair saw no cause to put the proposal before the households. */
    DECLINED("Chủ tịch không đưa ra họp"),
    /** Asked for by who may ask; before the households. */
    FILED("đã đề nghị"),
    /** The households voted for it; the commune committee has yet to answer. */
    VOTED_FOR("đã được cộng đồng dân cư tán thành"),
    /** The households did not agree to it; the commune committee decides. */
    NOT_AGREED("cộng đồng dân cư không thống nhất"),
    /** Recognised by the commune committee, or decided by it; the head has left office. */
    DISMISSED("đã cho thôi"),
    /** The commune committee did not recognise the vote, or decided that the head stays. */
    STAYS_IN_OFFICE("tiếp tục giữ chức vụ"),
    /** Taken back before the vote. */
    WITHDRAWN("đã rút đề nghị"),
    /** The commune committee annulled what the households decided: nobody is dismissed by it. */
    ANNULLED("đã bị bãi bỏ kết quả"),
    /** Its village is no more, and with it the post. */
    VILLAGE_ENDED("đã kết thúc vì thôn không còn"),
    /** Whom it concerns has left the post in another way before; whoever came after stays. */
    HEAD_LEFT("đã kết thúc vì người giữ chức vụ đã thôi theo cách khác");

    private final String vi;

    DismissalState(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
