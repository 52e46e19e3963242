package vn.danchu.platform.law.local;

/** Who may set what the law leaves open. */
public enum Tier {
    /** Its council decides on measures for the whole province, Law 10/2022/QH15 Art. 85(2). */
    PROVINCE("cấp tỉnh", "a province"),
    /** Its democracy regulation says more exactly how things are done, and restricts nothing, Law 10/2022/QH15 Art. 35(2)c. */
    COMMUNE("cấp xã", "a commune");

    private final String vi;
    private final String en;

    Tier(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** The tier in Vietnamese. */
    public String vi() {
        return vi;
    }

    /** The same in English. */
    public String en() {
        return en;
    }
}
