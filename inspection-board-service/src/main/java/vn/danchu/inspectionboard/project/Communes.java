package vn.danchu.inspectionboard.project;

import java.time.LocalDate;
import java.util.List;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.Territory;
import vn.danchu.platform.territory.UnitPath;

/** Finds the unit that a commune's code means. */
public final class Communes {
    private Communes() {
    }

    /**
     * @param code
     *            five digits; null when the caller named none
     * @param field
     *            where the caller wrote it
     * @return the commune on that day, for the check of rights; refuses the field when there is none
     */
    public static UnitPath require(String code, LocalDate day, String field) {
        return Territory.official().find(String.valueOf(code), day).filter(unit -> unit.kind().isCommune())
                .map(AdministrativeUnit::path).orElseThrow(() -> Refused.because(CommonProblem.INVALID,
                        "Hãy nêu một xã, phường hiện có", "Name an existing commune", List.of(
                                Finding.in(field, "Không có xã, phường với mã này", "No commune has this code"))));
    }
}
