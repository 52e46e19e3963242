package vn.danchu.platform.territory;

import java.time.LocalDate;
import java.util.List;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;

/** Finds the commune that a caller's code means. */
public final class Communes {
    private Communes() {
    }

    /**
     * @param code
     *            five digits; null when the caller named none
     * @param day
     *            on which the code is read: codes are used again for other communes
     * @param field
     *            where the caller wrote it
     * @return the commune, for the check of rights; refuses the field when no commune has the code on that day
     */
    public static UnitPath require(String code, LocalDate day, String field) {
        return Territory.official().find(String.valueOf(code), day).filter(unit -> unit.kind().isCommune())
                .map(AdministrativeUnit::path).orElseThrow(() -> Refused.because(CommonProblem.INVALID,
                        "Hãy nêu một xã, phường hiện có", "Name an existing commune", List.of(
                                Finding.in(field, "Không có xã, phường với mã này", "No commune has this code"))));
    }

    /** @return the commune whose code stands in an address; refuses with "not found" when there is none on that day */
    public static AdministrativeUnit find(String code, LocalDate day) {
        return Territory.official().find(code, day).filter(unit -> unit.kind().isCommune())
                .orElseThrow(() -> Refused.notFound("Không có xã, phường nào mang mã " + code + " vào ngày " + day,
                        "No commune has the code " + code + " on " + day));
    }
}
