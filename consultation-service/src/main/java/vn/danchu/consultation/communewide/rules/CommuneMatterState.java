package vn.danchu.consultation.communewide.rules;

import java.util.EnumSet;
import java.util.Set;

import vn.danchu.platform.law.lifecycle.State;

/** Where a matter of the whole commune stands. */
public enum CommuneMatterState implements State {
    /** By the commune chair; it waits for the chair of the commune Front. */
    PROPOSED("chờ thống nhất với Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã"),
    /** The two chairs agree. */
    AGREED("đã thống nhất, chưa đưa ra các thôn"),
    /** Before the households of every village. */
    OPEN("các thôn đang bàn và quyết định"),
    /** Enough villages are in favour; the committee still has to set the day of effect. */
    ADOPTED("đã được thông qua, chờ quyết định thời điểm có hiệu lực"),
    /** Too few villages are in favour; this stays. */
    REJECTED("không được thông qua"),
    /** The committee has set the day of effect. */
    EFFECTIVE("đã có quyết định thời điểm có hiệu lực"),
    /** Annulled by the commune committee. */
    ANNULLED("đã bị bãi bỏ"),
    /** Replaced by a later decision of the villages. */
    REPLACED("đã được thay thế"),
    /** Abolished by a later decision of the villages. */
    ABOLISHED("đã được cộng đồng dân cư bãi bỏ"),
    /** Given up before it came before the villages. */
    WITHDRAWN("đã rút lại, chưa đưa ra các thôn");

    /** Adopted and not ended. */
    public static final Set<CommuneMatterState> STANDING = EnumSet.of(ADOPTED, EFFECTIVE);
    /** The villages' results are merged, whatever they say. */
    static final Set<CommuneMatterState> CONCLUDED = EnumSet.range(ADOPTED, ABOLISHED);

    private final String vi;

    CommuneMatterState(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
