package vn.danchu.consultation.community;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

import vn.danchu.consultation.contracts.village.VillageEstablished;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.Territory;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Villages and residential groups, as the commune council sets them up. */
@Path("/v1/villages")
@Tag(name = "Community")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VillageResource {
    private final Territory territory = Territory.official();
    @Inject
    Villages villages;
    @Inject
    Caller caller;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "establishVillage", summary = "Record a village that the commune council set up")
    public RestResponse<VillageView> establish(@Valid @NotNull EstablishVillage request) {
        AdministrativeUnit commune = communeOf(request);
        caller.requireIn(commune.path(), Role.COMMUNE_OFFICER, Role.HOME_AFFAIRS_OFFICER);
        refuseTakenCode(request);
        Village village = Village.establish(request, commune);
        villages.persist(village);
        audit.record("village-established", village.unit(), "village/" + village.id(), request.resolution());
        outbox.publish(VillageEstablished.TYPE, village.communeCode(), village.established());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, VillageView.from(village, 0))
                .location(URI.create("/v1/villages/" + village.id())).build();
    }

    @GET
    @Operation(operationId = "listVillages", summary = "List the villages of a commune")
    public Page<VillageView> list(
            @Parameter(description = "Code of a commune", example = "06211", required = true) @QueryParam("commune") String commune,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        LocalDate today = LocalDate.now(clock);
        caller.requirePublicRead(villages.place(commune, null, today));
        var rows = villages.ofCommune(commune, today, Cursor.decode(cursor, 1), limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.village().code()))
                .map(row -> VillageView.from(row.village(), row.households()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getVillage", summary = "Read one village")
    public VillageView get(@RestPath UUID id) {
        Village village = villages.require(id);
        caller.requirePublicRead(village.unit());
        return VillageView.from(village, villages.households(village, LocalDate.now(clock)));
    }

    private AdministrativeUnit communeOf(EstablishVillage request) {
        if (!request.code().startsWith(request.communeCode() + "-")) {
            throw Refused.because(CommonProblem.INVALID, "Mã thôn phải bắt đầu bằng mã xã",
                    "The code of a village starts with the code of its commune",
                    List.of(Finding.in("code", "phải bắt đầu bằng " + request.communeCode() + "-",
                            "must start with " + request.communeCode() + "-")));
        }
        return territory.find(request.communeCode(), request.validFrom()).filter(unit -> unit.kind().isCommune())
                .orElseThrow(() -> Refused.because(CommonProblem.INVALID, "Không có xã, phường mang mã này vào ngày đó",
                        "No commune has this code on that day"));
    }

    private void refuseTakenCode(EstablishVillage request) {
        if (villages.find(request.code(), request.validFrom()).isPresent()) {
            throw Refused.because(CommonProblem.ALREADY_EXISTS, "Đã có thôn mang mã này vào ngày đó",
                    "A village has this code on that day already");
        }
    }
}
