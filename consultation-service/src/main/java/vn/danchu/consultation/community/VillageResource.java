package vn.danchu.consultation.community;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Villages and residential groups, as the commune council sets them up. */
@Path("/v1/villages")
@Tag(name = "Community")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VillageResource {
    @Inject
    Villages villages;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "establishVillage", summary = "Take a village into the books", description = "One that the commune council set up before this service knew it; its households come by import. What the council changes from then on is a reorganisation.")
    public RestResponse<VillageView> establish(@Valid @NotNull EstablishVillage request) {
        caller.requireIn(villages.place(request.communeCode(), null, request.validFrom()), Role.COMMUNE_OFFICER,
                Role.HOME_AFFAIRS_OFFICER);
        Village village = villages.establish(request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, shown(village, request.validFrom()))
                .location(URI.create("/v1/villages/" + village.id())).build();
    }

    @GET
    @Operation(operationId = "listVillages", summary = "List the villages of a commune that exist on a day")
    public Page<VillageView> list(
            @Parameter(description = "Code of a commune", example = "06211", required = true) @QueryParam("commune") String commune,
            @Parameter(description = "Those that exist on this day, as they are on it; absent for today", example = "2026-11-20") @QueryParam("on") LocalDate on,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        caller.requirePublicRead(villages.place(commune, null, day));
        var rows = villages.ofCommune(commune, day, Cursor.decode(cursor, 1), limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.village().code()))
                .map(row -> VillageView.from(row, day));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getVillage", summary = "Read one village", description = "Also one that has ended, with what became of it.")
    public VillageView get(@RestPath UUID id,
            @Parameter(description = "As it was on this day; absent for today", example = "2026-11-20") @QueryParam("on") LocalDate on) {
        Village village = villages.require(id);
        caller.requirePublicRead(village.unit());
        if (on != null && !village.existsOn(on)) {
            throw Refused.notFound(village.name() + " không tồn tại vào ngày " + on,
                    village.name() + " does not exist on " + on);
        }
        return shown(village, Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock)));
    }

    private VillageView shown(Village village, LocalDate day) {
        return VillageView.from(villages.row(village, day), day);
    }
}
