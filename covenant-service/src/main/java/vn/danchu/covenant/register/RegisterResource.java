package vn.danchu.covenant.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.covenant.drafting.Covenant;
import vn.danchu.covenant.drafting.CovenantView;
import vn.danchu.covenant.drafting.Covenants;
import vn.danchu.covenant.drafting.Villages;
import vn.danchu.covenant.drafting.rules.Stage;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.territory.Communes;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.EntityVersion;
import vn.danchu.platform.web.Page;

/** The public register: every covenant of a commune or village, in every stage. */
@Path("/v1/covenants")
@Tag(name = "Register", description = "Read covenants")
@RunOnVirtualThread
public class RegisterResource {
    @Inject
    Covenants covenants;
    @Inject
    Villages villages;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listCovenants", summary = "List the covenants of a commune or a village", description = "Newest first. Name a commune or a village; the state narrows the list.")
    @APIResponse(responseCode = "200", description = "A page of covenants, without their texts")
    public Page<CovenantSummary> list(
            @Parameter(description = "Code of a commune; or name a village", example = "06211") @QueryParam("commune") String commune,
            @Parameter(description = "Id of a village; or name a commune") @QueryParam("village") UUID village,
            @QueryParam("state") Stage state,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(village == null
                ? Communes.require(commune, LocalDate.now(clock), "commune")
                : villages.require(village).unit());
        List<Covenant> rows = covenants.newestOf(commune, village, state, Cursor.decode(cursor, 2), limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.createdAt(), row.id())).map(CovenantSummary::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCovenant", summary = "Read a covenant")
    @APIResponse(responseCode = "200", description = "The covenant, with its version in ETag")
    public RestResponse<CovenantView> read(UUID id) {
        Covenant covenant = covenants.require(id);
        caller.requirePublicRead(covenant.unit());
        return ResponseBuilder.ok(CovenantView.from(covenant, LocalDate.now(clock)))
                .tag(EntityVersion.tag(covenant.version())).build();
    }
}
