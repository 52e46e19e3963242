package vn.danchu.consultation.election.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where the election of a village head stands. */
public enum ElectionState implements State {
    /** Decided by the commune chair; list and team are being made. */
    IN_PREPARATION("đang chuẩn bị"),
    /** List and team stand, and the people have been told. */
    ANNOUNCED("đã thông báo"),
    /** The households elected somebody; the commune committee has yet to answer. */
    ELECTED("đã có người trúng cử"),
    /** Nobody reached more than half of all households. */
    NOBODY_ELECTED("không có người trúng cử"),
    /** Recognised; the elected head is in office. */
    RECOGNISED("đã được công nhận"),
    /** The commune committee refused in writing. */
    REFUSED("không được công nhận"),
    /** The commune committee ordered the election to be held again. */
    TO_BE_REPEATED("phải bầu lại"),
    /** Called off before the vote. */
    CALLED_OFF("đã hủy"),
    /** The commune committee annulled what the households decided; whoever took office has left it. */
    ANNULLED("đã bị bãi bỏ kết quả"),
    /** Its village is no more. */
    VILLAGE_ENDED("đã kết thúc vì thôn không còn");

    private final String vi;

    ElectionState(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
