package vn.danchu.platform.territory;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit named from the top: province, commune in it, village in that. Written "20", "20/06211" or "20/06211/06211-01".
 *
 * @param province code of the province, 2 digits
 * @param commune  code of the commune, 5 digits; empty when the path names a province
 * @param village  code of the village: the commune's code, a hyphen and a number; empty when the path names a larger unit
 */
public record UnitPath(String province, Optional<String> commune, Optional<String> village) {
    private static final Pattern TEXT = Pattern.compile("(\\d{2})(?:/(\\d{5})(?:/(\\2-\\d{2,3}))?)?");

    /** @throws IllegalArgumentException when a code has another form or the village does not belong to the commune */
    public UnitPath {
        requireForm(text(province, commune, village));
    }

    /** The path of a province. */
    public static UnitPath of(String province) {
        return new UnitPath(province, Optional.empty(), Optional.empty());
    }

    /** The path of a commune. */
    public static UnitPath of(String province, String commune) {
        return new UnitPath(province, Optional.of(commune), Optional.empty());
    }

    /** The path of a village. */
    public static UnitPath of(String province, String commune, String village) {
        return new UnitPath(province, Optional.of(commune), Optional.of(village));
    }

    /** @throws IllegalArgumentException when the text has another form */
    public static UnitPath parse(String text) {
        Matcher parts = requireForm(text);
        return new UnitPath(parts.group(1), Optional.ofNullable(parts.group(2)), Optional.ofNullable(parts.group(3)));
    }

    /** Whether this unit is the one written, or lies in it. Nothing lies in what is not written as a unit. */
    public boolean isIn(String unit) {
        return (this + "/").startsWith(unit + "/");
    }

    /** The path as it is written, for example "20/06211". */
    @Override
    public String toString() {
        return text(province, commune, village);
    }

    private static String text(String province, Optional<String> commune, Optional<String> village) {
        if (commune.isEmpty() && village.isPresent()) {
            throw new IllegalArgumentException("Village " + village.get() + " names no commune");
        }
        return province + commune.map(code -> "/" + code).orElse("") + village.map(code -> "/" + code).orElse("");
    }

    private static Matcher requireForm(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a unit: '" + text + "'; write 20, 20/06211 or 20/06211/06211-01");
        }
        return parts;
    }
}
