package vn.danchu.consultation.reorganisation;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.reorganisation.rules.Resolution;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Languages;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.Communes;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** What commune councils resolve about their villages, carried out and to be read. */
@Path("/v1/reorganisations")
@Tag(name = "Reorganisation", description = "Villages begin, merge, split, end and are renamed, Decree 185/2026/NĐ-CP Art. 8 to 13")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReorganisationResource {
    private static final String DESCRIPTION = """
            In one step: villages, names and kinds, households with number and representative, open matters, called \
            meetings, posts. A number that is taken where a household goes gets the ended village's number behind it, \
            `H001/02`; the old one stays in the household's history. What is unfinished ends with its village. While a \
            village that is to end meets, or has voted without a count, it is refused, and before the resolution is in \
            force it can only be tried.""";
    @Inject
    CarryingOut carrying;
    @Inject
    Reorganisations reorganisations;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;
    @Inject
    HttpHeaders headers;

    @POST
    @Idempotent
    @Operation(operationId = "reorganiseVillages", summary = "Carry out a resolution about villages", description = DESCRIPTION)
    @APIResponse(responseCode = "200", description = "What it would do", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReorganisationReport.class)))
    @APIResponse(responseCode = "201", description = "What it did", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReorganisationReport.class)))
    public RestResponse<ReorganisationReport> reorganise(
            @Parameter(description = "Only try, store nothing") @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Valid @NotNull Reorganise request) {
        LocalDate today = LocalDate.now(clock);
        AdministrativeUnit commune = Communes.find(request.communeCode(), today);
        caller.requireIn(commune.path(), Role.HOME_AFFAIRS_OFFICER, Role.COMMUNE_OFFICER);
        if (!dryRun) {
            Refused.ifBroken(Resolution.inForce(request.inForceOn(), today));
        }
        CarryingOut.Done done = carrying.carryOut(request, commune);
        Reorganisation made = done.reorganisation();
        ReorganisationReport report = new ReorganisationReport(dryRun,
                ReorganisationView.from(made, Languages.of(headers)), done.consequences());
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
            return RestResponse.ok(report);
        }
        audit.record("villages-reorganised", commune.path(), "reorganisation/" + made.id(),
                made.kind() + " " + made.number());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, report)
                .location(URI.create("/v1/reorganisations/" + made.id())).build();
    }

    @GET
    @Operation(operationId = "listReorganisations", summary = "List the resolutions about the villages of a commune, the newest first")
    public Page<ReorganisationView> list(
            @Parameter(description = "Code of a commune", example = "06211", required = true) @QueryParam("commune") String commune,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(Communes.require(commune, LocalDate.now(clock), "commune"));
        return Page.of(reorganisations.ofCommune(commune, Cursor.decode(cursor, 2), limit + 1), limit,
                made -> Cursor.of(made.recordedAt(), made.id()))
                .map(made -> ReorganisationView.from(made, Languages.of(headers)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReorganisation", summary = "Read one resolution about villages")
    public ReorganisationView get(@RestPath UUID id) {
        Reorganisation made = reorganisations.require(id);
        caller.requirePublicRead(Communes.require(made.communeCode(), made.inForceOn(), "commune"));
        return ReorganisationView.from(made, Languages.of(headers));
    }
}
