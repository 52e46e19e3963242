package vn.danchu.consultation.meeting.rules;

/** Who calls and chairs a community meeting. */
public enum Convenor {
    // @formatter:off
    VILLAGE_HEAD       (false, "Trưởng thôn, Tổ trưởng tổ dân phố"),
    ELECTION_TEAM      (true,  "Tổ bầu cử"),
    FRONT_HEAD         (false, "Trưởng Ban công tác Mặt trận"),
    COMMUNE_CHAIR      (true,  "Chủ tịch Ủy ban nhân dân cấp xã"),
    DESIGNATED_CONVENOR(true,  "Người được Chủ tịch Ủy ban nhân dân cấp xã chỉ định");
    // @formatter:on

    private final boolean byDocument;
    private final String vi;

    Convenor(boolean byDocument, String vi) {
        this.byDocument = byDocument;
        this.vi = vi;
    }

    /** @return whether the power to call rests on a document of the commune, and not on an office in the village */
    public boolean byDocument() {
        return byDocument;
    }

    /** @return the name in Vietnamese */
    public String vi() {
        return vi;
    }
}
