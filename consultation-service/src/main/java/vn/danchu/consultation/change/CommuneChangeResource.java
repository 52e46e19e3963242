package vn.danchu.consultation.change;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.communewide.CommuneMatter;
import vn.danchu.consultation.communewide.CommuneMatterView;
import vn.danchu.consultation.communewide.CommuneMatters;
import vn.danchu.consultation.communewide.MergingResults;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.communewide.CommuneMatterAnnulled;
import vn.danchu.consultation.contracts.communewide.CommuneMatterChangeRequested;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Languages;
import vn.danchu.platform.web.Idempotent;

/** What the villages of a commune decided together is annulled by its committee, or changed by the villages. */
@Path("/v1/commune-matters/{id}")
@Tag(name = "Change")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CommuneChangeResource {
    @Inject
    CommuneMatters communeMatters;
    @Inject
    MergingResults merging;
    @Inject
    CommitteeMeasures measures;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    Caller caller;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;
    @Inject
    HttpHeaders headers;

    @GET
    @Path("/measures")
    @Operation(operationId = "listCommuneMeasures", summary = "List what the committee did about a decision of the whole commune, the newest first")
    public List<MeasureView> list(@RestPath UUID id) {
        caller.requirePublicRead(communeMatters.require(id).unit());
        return measures.ofCommuneMatter(id).stream()
                .map(measure -> MeasureView.from(measure, Languages.of(headers))).toList();
    }

    @POST
    @Path("/measures")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "takeCommuneMeasure", summary = "Annul a decision of the whole commune, or ask its villages to change it", description = "Told to the village heads, who announce it to the people, and to the commune Front, Law 10/2022/QH15 Art. 22(2).")
    public RestResponse<MeasureView> take(@RestPath UUID id, @Valid @NotNull TakeMeasure request) {
        CommuneMatter matter = forChair(id);
        CommitteeMeasure measure = CommitteeMeasure.onCommuneMatter(id, request);
        String act = switch (request.kind()) {
            case ANNULMENT -> {
                matter.annul(request.takenOn(), LocalDate.now(clock));
                tell(new CommuneMatterAnnulled(id, matter.title(), matter.communeCode(), request.ground().name(),
                        request.number(), request.reason(), request.takenOn()));
                merging.annulled(matter, request.takenOn());
                yield "commune-matter-annulled";
            }
            case CHANGE_REQUEST -> {
                matter.requestChange(request.takenOn(), LocalDate.now(clock));
                tell(new CommuneMatterChangeRequested(id, matter.communeCode(), request.ground().name(),
                        request.number(), request.takenOn()));
                yield "commune-matter-change-requested";
            }
        };
        measures.persist(measure);
        audit.record(act, matter.unit(), "commune-matter/" + id, request.number() + " " + request.ground().article());
        return RestResponse.ResponseBuilder
                .create(RestResponse.Status.CREATED, MeasureView.from(measure, Languages.of(headers)))
                .location(URI.create("/v1/commune-matters/" + id + "/measures")).build();
    }

    @POST
    @Path("/measures/{measure}/villages/{village}/announcement")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "announceCommuneMeasure", summary = "Record, as head of a village, that its people were told", description = "By the head of each village that the matter was before, Law 10/2022/QH15 Art. 22(2); of one that has become part of one other, by the head there.")
    public RestResponse<MeasureView> announce(@RestPath UUID id, @RestPath UUID measure, @RestPath UUID village,
            @Valid @NotNull AnnounceMeasure request) {
        CommuneMatter matter = communeMatters.requireForStep(id);
        CommitteeMeasure taken = measures.requireOnCommuneMatter(id, measure);
        Village told = merging.asked(matter, village);
        headsPlace.requireIn(told);
        taken.announceIn(village, request.announcedOn(), LocalDate.now(clock));
        audit.record("commune-measure-announced", told.unit(), "commune-matter/" + id,
                taken.number() + " village/" + village);
        return RestResponse.status(RestResponse.Status.CREATED, MeasureView.from(taken, Languages.of(headers)));
    }

    @POST
    @Path("/change-proposals")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "proposeCommuneChange", summary = "Propose to all villages to change what they decided together", description = "Opens a matter of the same kind, which needs the same two thirds of all villages. It waits for the agreement of the chair of the commune Front; from the day on which it is in force it amends, replaces or abolishes the earlier decision.")
    public RestResponse<CommuneMatterView> propose(@RestPath UUID id, @Valid @NotNull ProposeCommuneChange request) {
        CommuneMatter earlier = forChair(id);
        CommuneMatter later = CommuneMatter.toChange(earlier, request.manner(), request.of(earlier),
                LocalDate.now(clock), clock.instant());
        communeMatters.persist(later);
        audit.record("commune-change-proposed", earlier.unit(), "commune-matter/" + id,
                request.manner() + " commune-matter/" + later.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, merging.show(later))
                .location(URI.create("/v1/commune-matters/" + later.id())).build();
    }

    private CommuneMatter forChair(UUID id) {
        CommuneMatter matter = communeMatters.requireForStep(id);
        caller.requireIn(matter.unit(), Role.COMMUNE_CHAIR);
        return matter;
    }

    private void tell(ConsultationEvent event) {
        outbox.publish(event.type(), event.communeCode(), event);
    }
}
