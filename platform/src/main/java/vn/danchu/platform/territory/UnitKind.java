package vn.danchu.platform.territory;

/** The kinds of administrative unit of the two-tier local government (since 1 July 2025). */
public enum UnitKind {
    PROVINCE("tỉnh", "province", true),
    CENTRAL_CITY("thành phố", "city", true),
    RURAL_COMMUNE("xã", "commune", false),
    WARD("phường", "ward", false),
    SPECIAL_ZONE("đặc khu", "special zone", false);

    private final String vi;
    private final String en;
    private final boolean province;

    UnitKind(String vi, String en, boolean province) {
        this.vi = vi;
        this.en = en;
        this.province = province;
    }

    /** The word before the name of such a unit, in Vietnamese. */
    public String vi() {
        return vi;
    }

    /** The same in English. */
    public String en() {
        return en;
    }

    /** Whether such a unit is of the upper tier; a central city is a province by another name. */
    public boolean isProvince() {
        return province;
    }

    /** Whether such a unit is of the basic tier (cấp xã). */
    public boolean isCommune() {
        return !province;
    }
}
