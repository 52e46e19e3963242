package vn.danchu.covenant.register;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.covenant.drafting.CovenantSelection;
import vn.danchu.covenant.drafting.Village;
import vn.danchu.covenant.drafting.Villages;
import vn.danchu.covenant.drafting.rules.Stage;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.Territory;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Cursor;

/** Turns what a reader asks for into a selection, and the unit for which the reader needs the right to read. */
@ApplicationScoped
class Selecting {
    @Inject
    Villages villages;

    record Place(UnitPath unit, CovenantSelection covenants) {
    }

    /** A village is the narrower question; with both, the village decides. */
    Place place(String commune, UUID village, LocalDate today) {
        if (village != null) {
            Village found = villages.require(village);
            return new Place(found.unit(), CovenantSelection.ofVillage(village));
        }
        UnitPath unit = Territory.official().find(String.valueOf(commune), today)
                .filter(found -> found.kind().isCommune()).map(AdministrativeUnit::path)
                .orElseThrow(Selecting::noPlace);
        return new Place(unit, CovenantSelection.ofCommune(commune));
    }

    static CovenantSelection narrowed(CovenantSelection selection, Stage state, String cursor) {
        Cursor after = Cursor.decode(cursor, 2);
        if (state != null) {
            selection.at(state);
        }
        return after == null ? selection : from(selection, after);
    }

    private static CovenantSelection from(CovenantSelection selection, Cursor after) {
        try {
            return selection.after(Instant.parse(after.part(0)), UUID.fromString(after.part(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Refused.because(CommonProblem.BAD_CURSOR, "Tham số cursor không phải do hệ thống này cấp",
                    "This cursor was not handed out by this list");
        }
    }

    private static Refused noPlace() {
        return Refused.because(CommonProblem.INVALID, "Hãy nêu một xã, phường hoặc một thôn, tổ dân phố hiện có",
                "Name an existing commune or village", List.of(Finding.in("commune",
                        "Không có xã, phường với mã này", "No commune has this code")));
    }
}
