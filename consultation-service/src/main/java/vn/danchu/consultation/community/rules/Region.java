package vn.danchu.consultation.community.rules;

import java.util.Arrays;
import java.util.Set;

/** The regions by which the decree sizes villages, with their provinces as the statistics office codes them since July 2025. */
public enum Region {
    // @formatter:off
    HA_NOI_AND_HO_CHI_MINH_CITY("10(1)a", Set.of("01", "79")),
    NORTHERN_MIDLANDS          ("10(1)b", Set.of("04", "08", "11", "12", "14", "15", "19", "20", "25")),
    RED_RIVER_DELTA            ("10(1)c", Set.of("22", "24", "31", "33", "37")),
    NORTH_CENTRAL              ("10(1)d", Set.of("38", "40", "42", "44", "46")),
    SOUTH_CENTRAL_AND_HIGHLANDS("10(1)đ", Set.of("48", "51", "52", "56", "66", "68")),
    SOUTH_EAST                 ("10(1)e", Set.of("75", "80")),
    MEKONG_DELTA               ("10(1)g", Set.of("82", "86", "91", "92", "96"));
    // @formatter:on

    private final String point;
    private final Set<String> provinces;

    Region(String point, Set<String> provinces) {
        this.point = point;
        this.provinces = provinces;
    }

    /** @return the region of a province; the two cities go before the regions around them */
    public static Region of(String province) {
        return Arrays.stream(values()).filter(region -> region.provinces.contains(province)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No region has the province " + province));
    }

    String point() {
        return point;
    }

    /** @return the codes of its provinces */
    public Set<String> provinces() {
        return provinces;
    }
}
