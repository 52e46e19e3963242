package vn.danchu.consultation.initiative.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where a citizen's initiative stands. */
public enum InitiativeState implements State {
    /** Households may consent. */
    COLLECTING("đang lấy ý kiến đồng thuận"),
    /** Enough households consented on the day on which it was sent to the head, who must table it. */
    SUBMITTED("đã gửi Trưởng thôn, chờ đưa ra cộng đồng dân cư"),
    /** Too few consented, but the Front working committee approves it; the head must table it. */
    APPROVED("được Ban công tác Mặt trận tán thành, chờ đưa ra cộng đồng dân cư"),
    /** Before the households as a matter. */
    TABLED("đã đưa ra cộng đồng dân cư"),
    /** The head found it against the law, good customs or social ethics. */
    DECLINED("không được đưa ra vì trái pháp luật, thuần phong, mỹ tục hoặc đạo đức xã hội"),
    /** Its village is no more. */
    VILLAGE_ENDED("đã kết thúc vì thôn không còn");

    private final String vi;

    InitiativeState(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
