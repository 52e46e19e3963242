package vn.danchu.consultation.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.Communes;
import vn.danchu.platform.territory.Territory;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Page;

/** The communes of the country, to choose one's own. */
@Path("/v1/communes")
@Tag(name = "Community", description = "Communes, villages, households and the certified roll")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CommuneResource {
    private final Territory territory = Territory.official();
    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listCommunes", summary = "Find communes", description = "By part of the name, with or without diacritics; the best match first.")
    public Page<CommuneView> list(
            @Parameter(description = "Part of a name", example = "cao loc") @QueryParam("search") @DefaultValue("") @Size(max = 100) String search,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        LocalDate today = LocalDate.now(clock);
        List<AdministrativeUnit> found = territory.search(search, today);
        Cursor after = Cursor.decode(cursor, 1);
        int start = after == null ? 0 : positionAfter(found, after.text(0));
        List<AdministrativeUnit> rows = found.stream().skip(start).limit(limit + 1L).toList();
        return Page.of(rows, limit, unit -> Cursor.of(unit.code()))
                .map(unit -> CommuneView.from(unit, territory, today));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getCommune", summary = "Read one commune")
    public CommuneView get(@Parameter(description = "Code of a commune", example = "06211") @RestPath String code) {
        LocalDate today = LocalDate.now(clock);
        return CommuneView.from(Communes.find(code, today), territory, today);
    }

    private static int positionAfter(List<AdministrativeUnit> units, String code) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).code().equals(code)) {
                return i + 1;
            }
        }
        return units.size();
    }
}
