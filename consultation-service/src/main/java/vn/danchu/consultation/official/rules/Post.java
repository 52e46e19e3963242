package vn.danchu.consultation.official.rules;

/** The posts of a village or residential group on which the decisions of its people rest, Decree 185/2026/NĐ-CP Art. 4 and 14(1). */
public enum Post {
    // @formatter:off
    VILLAGE_HEAD       (DecidingBody.COMMUNE_COMMITTEE, "Trưởng thôn, Tổ trưởng tổ dân phố",           "village head"),
    ACTING_VILLAGE_HEAD(DecidingBody.COMMUNE_COMMITTEE, "Trưởng thôn, Tổ trưởng tổ dân phố lâm thời",  "acting village head"),
    FRONT_HEAD         (DecidingBody.COMMUNE_FRONT,     "Trưởng Ban công tác Mặt trận",                "head of the Front committee");
    // @formatter:on

    private final DecidingBody appointedBy;
    private final String vi;
    private final String en;

    Post(DecidingBody appointedBy, String vi, String en) {
        this.appointedBy = appointedBy;
        this.vi = vi;
        this.en = en;
    }

    /** @return whose decision gives the post: recognition of an election, designation of an acting head */
    public DecidingBody appointedBy() {
        return appointedBy;
    }

    /** @return whether its holder conducts the village's affairs */
    public boolean headsTheVillage() {
        return this != FRONT_HEAD;
    }

    /** @return the name in Vietnamese */
    public String vi() {
        return vi;
    }

    /** @return the name in English */
    public String en() {
        return en;
    }
}
