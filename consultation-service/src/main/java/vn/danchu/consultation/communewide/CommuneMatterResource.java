package vn.danchu.consultation.communewide;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.matter.AgreeToMatter;
import vn.danchu.consultation.matter.GiveUpMatter;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.Communes;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Contributions and common funds of the whole commune: one matter before all villages, adopted by two thirds of them. */
@Path("/v1/commune-matters")
@Tag(name = "Commune matters", description = "Matters of the whole commune, Law 10/2022/QH15 Art. 16(1) and 21")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CommuneMatterResource {
    @Inject
    CommuneMatters communeMatters;
    @Inject
    MergingResults merging;
    @Inject
    CommuneDecisionDocument document;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "proposeCommuneMatter", summary = "Propose a matter to all villages of the commune", description = "The commune chair chooses content and form; it waits for the agreement of the chair of the commune Front.")
    public RestResponse<CommuneMatterView> propose(@Valid @NotNull ProposeCommuneMatter request) {
        LocalDate today = LocalDate.now(clock);
        UnitPath commune = Communes.require(request.communeCode(), today, "communeCode");
        caller.requireIn(commune, Role.COMMUNE_CHAIR);
        CommuneMatter matter = CommuneMatter.propose(commune, request, today, clock.instant());
        communeMatters.persist(matter);
        audit.record("commune-matter-proposed", commune, "commune-matter/" + matter.id(), matter.kind().name());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(matter))
                .location(URI.create("/v1/commune-matters/" + matter.id())).build();
    }

    @GET
    @Operation(operationId = "listCommuneMatters", summary = "List the matters of a commune, the newest first")
    public Page<CommuneMatterView> list(
            @Parameter(description = "Code of a commune", example = "06211") @QueryParam("commune") @NotNull String commune,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(Communes.require(commune, LocalDate.now(clock), "commune"));
        List<CommuneMatter> rows = communeMatters.ofCommune(commune, Cursor.decode(cursor, 2), limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.proposedAt().toInstant(), row.id())).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCommuneMatter", summary = "Read one matter of a commune, with every village's sub-total")
    public CommuneMatterView get(@RestPath UUID id) {
        CommuneMatter matter = communeMatters.require(id);
        caller.requirePublicRead(matter.unit());
        return view(matter);
    }

    @POST
    @Path("/{id}/agreement")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "agreeToCommuneMatter", summary = "Agree, as chair of the commune Front, to the matter and its form")
    public RestResponse<CommuneMatterView> agree(@RestPath UUID id, @Valid @NotNull AgreeToMatter request) {
        CommuneMatter matter = communeMatters.requireForStep(id);
        caller.requireIn(matter.unit(), Role.COMMUNE_FRONT);
        matter.agree(request.agreedOn(), LocalDate.now(clock));
        return done(matter, "commune-matter-agreed", request.agreedOn().toString());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawCommuneMatter", summary = "Give up, as commune chair, a matter that no village was asked", description = "Also after the last day that the plan gave the villages.")
    public CommuneMatterView withdraw(@RestPath UUID id, @Valid @NotNull GiveUpMatter request) {
        CommuneMatter matter = forChair(id);
        matter.withdraw(LocalDate.now(clock));
        audit.record("commune-matter-withdrawn", matter.unit(), "commune-matter/" + id, request.reason());
        return view(matter);
    }

    @POST
    @Path("/{id}/opening")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "openCommuneMatter", summary = "Put the matter before all villages", description = "Opens one matter in every village of this day. Once more for villages that begin or become known later: all villages of the day of the conclusion are counted.")
    public RestResponse<CommuneMatterView> open(@RestPath UUID id) {
        CommuneMatter matter = forChair(id);
        merging.open(matter);
        return done(matter, "commune-matter-opened", matter.villages().size() + " villages");
    }

    @POST
    @Path("/{id}/conclusion")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "concludeCommuneMatter", summary = "Conclude with the merged results of all villages", description = "When all have decided, or after the last day of the plan, and where villages are still in their vote, after the days in which its result is sent: a vote of the last day counts. A village that has not decided by then is not in favour, one that has ended does not count.")
    public RestResponse<CommuneMatterView> conclude(@RestPath UUID id, @Valid @NotNull ConcludeCommuneMatter request) {
        CommuneMatter matter = forChair(id);
        merging.conclude(matter, request);
        return done(matter, "commune-matter-concluded",
                matter.inFavour() + " of " + matter.counting().size() + " villages, " + matter.state());
    }

    @POST
    @Path("/{id}/effect")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "setCommuneMatterEffect", summary = "Record the committee's decision from when it is in force")
    public RestResponse<CommuneMatterView> setEffect(@RestPath UUID id, @Valid @NotNull Effect request) {
        CommuneMatter matter = forChair(id);
        merging.setEffect(matter, request);
        return done(matter, "commune-matter-effective", request.number() + " from " + request.effectiveFrom());
    }

    @GET
    @Path("/{id}/document")
    @Produces("application/pdf")
    @Operation(operationId = "getCommuneMatterDocument", summary = "Read the written decision of the commune as PDF", description = "After the conclusion. Its QR code leads to the result.")
    public RestResponse<byte[]> document(@RestPath UUID id) {
        CommuneMatter matter = communeMatters.require(id);
        caller.requirePublicRead(matter.unit());
        if (matter.conclusion().isEmpty()) {
            throw Refused.notFound("Nội dung này chưa được kết luận", "This matter has not been concluded");
        }
        byte[] file = document.render(matter, merging.parts(matter));
        return RestResponse.ResponseBuilder.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"commune-decision-" + id + ".pdf\"")
                .tag(new EntityTag(DigestUtils.sha256Hex(file))).build();
    }

    private CommuneMatter forChair(UUID id) {
        CommuneMatter matter = communeMatters.requireForStep(id);
        caller.requireIn(matter.unit(), Role.COMMUNE_CHAIR);
        return matter;
    }

    private RestResponse<CommuneMatterView> done(CommuneMatter matter, String act, String details) {
        audit.record(act, matter.unit(), "commune-matter/" + matter.id(), details);
        return RestResponse.status(RestResponse.Status.CREATED, view(matter));
    }

    private CommuneMatterView view(CommuneMatter matter) {
        return merging.show(matter);
    }
}
