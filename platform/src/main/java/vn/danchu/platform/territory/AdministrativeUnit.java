package vn.danchu.platform.territory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A version of a province or commune: what its code meant from one day until another.
 *
 * @param code       2 digits for a province, 5 for a commune, as text with its leading zeros
 * @param name       without the kind, for example "Cao Lộc"
 * @param kind       what it is
 * @param parentCode code of its province; empty for a province
 * @param validFrom  first day of this version
 * @param validTo    first day on which this version no longer holds; empty while it does
 * @param legalBasis the document that set the unit up or gave it its code
 */
public record AdministrativeUnit(String code, String name, UnitKind kind, Optional<String> parentCode,
        LocalDate validFrom,
        Optional<LocalDate> validTo, String legalBasis) {
    private static final Pattern PROVINCE_CODE = Pattern.compile("\\d{2}");
    private static final Pattern COMMUNE_CODE = Pattern.compile("\\d{5}");

    /** @throws IllegalArgumentException when code, parent or days contradict the kind or each other */
    public AdministrativeUnit {
        Objects.requireNonNull(legalBasis, "legalBasis");
        if (!(kind.isProvince() ? PROVINCE_CODE : COMMUNE_CODE).matcher(code).matches()) {
            throw new IllegalArgumentException("Not the code of a " + kind + ": '" + code + "'");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("Unit " + code + " has no name");
        }
        if (kind.isProvince() == parentCode.isPresent()) {
            throw new IllegalArgumentException(
                    "A commune lies in a province and a province in nothing: " + code + " " + name);
        }
        if (validTo.isPresent() && !validFrom.isBefore(validTo.get())) {
            throw new IllegalArgumentException("Unit " + code + " " + name + " would end before it begins");
        }
    }

    /** Whether the code meant this unit on that day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(day::isBefore).orElse(true);
    }

    /** The name with its kind in Vietnamese, for example "xã Cao Lộc". */
    public String nameWithKind() {
        return kind.vi() + " " + name;
    }

    /** Where the unit stands: "20" or "20/06211". */
    public UnitPath path() {
        return parentCode.map(province -> UnitPath.of(province, code)).orElseGet(() -> UnitPath.of(code));
    }
}
