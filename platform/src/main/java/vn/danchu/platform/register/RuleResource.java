package vn.danchu.platform.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.Units;

/** What a service goes by: every legal value in force on a day, with its article, and what a place has set itself. */
@Path("/v1/rules")
@Tag(name = "Rules", description = "The register of legal values and of what provinces and communes set")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RuleResource {
    private static final String ROWS = """
            [{"key": "decision.send-deadline", "value": "5", "unit": "working-days", "since": "2023-07-01",
              "articleVi": "Điều 20 khoản 3 Luật số 10/2022/QH15", "articleEn": "Law 10/2022/QH15, Art. 20(3)",
              "kind": "LAW"},
             {"key": "online-vote.period-least", "value": "3", "unit": "days", "since": "2026-12-01",
              "articleVi": "Quyết định số 12/2026/QĐ-UBND ngày 2026-11-20 của UBND xã Cao Lộc",
              "articleEn": "Quyết định số 12/2026/QĐ-UBND of 2026-11-20, UBND xã Cao Lộc", "kind": "LOCAL_SETTING"}]""";
    private static final String UNSET = """
            [{"key": "household-ballots.period-least", "unit": "days", "setBy": ["PROVINCE", "COMMUNE"],
              "articleVi": "Điều 4 khoản 2 Nghị định số 59/2023/NĐ-CP",
              "articleEn": "Decree 59/2023/NĐ-CP, Art. 4(2)",
              "vi": "Số ngày tối thiểu từ ngày phát phiếu đến ngày kết thúc thu phiếu",
              "en": "Least number of days from handing out ballots to the end of their collection"}]""";
    @Inject
    RuleRegister register;
    @Inject
    Clock clock;

    /**
     * The register of a day.
     *
     * @param items
     *            the values in force: all that the law fixes and, for a place, what was set there
     * @param notSet
     *            what the law leaves open and nobody has set for the place: nobody is judged by it
     */
    public record Register(LocalDate on,
            @Schema(examples = "20/06211", description = "Absent when no place was named: then only the law's values are listed") @Nullable String unit,
            @Schema(examples = ROWS) List<RuleRow> items,
            @Schema(examples = UNSET, description = "Values that the law leaves open and that are not set there") List<UnsetValue> notSet) {
    }

    @GET
    @Operation(operationId = "listRules", summary = "List the rules in force on a day", description = "Today when no day is named. With a province or commune also what was set there: the commune's own value before the province's.")
    public Register list(@QueryParam("on") @Parameter(example = "2026-11-30") LocalDate on,
            @QueryParam("unit") @Parameter(description = "A province or commune", example = "20/06211") String unit) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        if (unit == null) {
            return new Register(day, null, register.lawOn(day), register.openValues().map(UnsetValue::of).toList());
        }
        AdministrativeUnit place = Units.require(unit, day, "unit");
        return new Register(day, unit, register.on(place.path(), day), register.notSetOn(place.path(), day));
    }
}
