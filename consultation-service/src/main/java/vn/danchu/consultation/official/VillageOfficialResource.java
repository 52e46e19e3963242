package vn.danchu.consultation.official;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.household.PersonKeys;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.web.Idempotent;

/** The posts of a village and who holds them. */
@Path("/v1/villages/{id}/officials")
@Tag(name = "Officials", description = "Heads, acting heads and Front heads of villages, Decree 185/2026/NĐ-CP Art. 4")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VillageOfficialResource {
    @Inject
    Villages villages;
    @Inject
    Officials officials;
    @Inject
    PersonKeys personKeys;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listOfficials", summary = "List who holds the posts of a village on a day")
    public List<OfficialView> list(@RestPath UUID id,
            @Parameter(description = "Absent for today", example = "2026-11-20") @QueryParam("on") LocalDate on) {
        caller.requirePublicRead(villages.require(id).unit());
        return officials.of(id, Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock))).stream()
                .map(OfficialView::from).toList();
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "appointOfficial", summary = "Record that somebody got a post", description = "An acting head by designation for at most six months; the head of the working committee, whom the commune Front records itself; and a head from papers older than the village's first decision here and than the record of the reorganisation by which it began, who took office before; never once a head was elected or has left here, nor while an election is under way. Any later head takes office by an election that is recognised here. Who held the post is succeeded, but no head in mid-term.")
    public RestResponse<OfficialView> appoint(@RestPath UUID id, @Valid @NotNull AppointOfficial request) {
        Village village = villages.require(id);
        caller.requireIn(village.communeUnit(), OfficialResource.keepersOf(request.post()));
        villages.requireStanding(village, LocalDate.now(clock));
        Appointment appointment = request.of(personKeys.of(request.citizenNumber()));
        officials.requireElected(village, appointment);
        Official official = officials.appoint(village, appointment);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, OfficialView.from(official))
                .location(URI.create("/v1/officials/" + official.id())).build();
    }
}
