package vn.danchu.consultation.decision.rules;

/** Who acts on a decision of a village. */
public enum Body {
    /** The head of the village or residential group. */
    VILLAGE_HEAD("Trưởng thôn, Tổ trưởng tổ dân phố", "the village head"),
    /** The people's committee of the commune. */
    COMMUNE_COMMITTEE("Ủy ban nhân dân cấp xã", "the commune committee"),
    /** The Fatherland Front committee of the commune. */
    COMMUNE_FRONT("Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã", "the commune Front"),
    /** The households themselves, by a later decision. */
    COMMUNITY("cộng đồng dân cư", "the community");

    private final String vi;
    private final String en;

    Body(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** @return the body in Vietnamese */
    public String vi() {
        return vi;
    }

    /** @return the body in English */
    public String en() {
        return en;
    }
}
