package vn.danchu.platform.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;

/** Finds the province or commune that a caller's path means. */
public final class Units {
    private Units() {
    }

    /**
     * @param path
     *            as it is written, "20" or "20/06211"; null when the caller named none
     * @param day
     *            on which the codes are read
     * @param field
     *            where the caller wrote it
     * @return the unit; refuses the field when the path names no province or commune of that day
     */
    public static AdministrativeUnit require(String path, LocalDate day, String field) {
        return read(path).flatMap(unit -> on(unit, day)).filter(unit -> unit.path().toString().equals(path))
                .orElseThrow(() -> Refused.because(CommonProblem.INVALID, "Hãy nêu một tỉnh hoặc xã, phường hiện có",
                        "Name an existing province or commune", List.of(Finding.in(field,
                                "Không có tỉnh, xã, phường nào ở mã này", "No province or commune has this code"))));
    }

    /** @return the commune in which a place lies and then the province, as far as the path and the day name them */
    public static Stream<AdministrativeUnit> around(UnitPath place, LocalDate day) {
        Territory territory = Territory.official();
        return Stream.concat(place.commune().flatMap(code -> territory.find(code, day)).stream(),
                territory.find(place.province(), day).stream());
    }

    private static Optional<AdministrativeUnit> on(UnitPath unit, LocalDate day) {
        return Territory.official().find(unit.commune().orElse(unit.province()), day);
    }

    private static Optional<UnitPath> read(String path) {
        try {
            return Optional.ofNullable(path).map(UnitPath::parse);
        } catch (IllegalArgumentException notAUnit) {
            return Optional.empty();
        }
    }
}
