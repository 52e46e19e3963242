package vn.danchu.consultation.meeting;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.clusterplan.ClusterPart;
import vn.danchu.consultation.clusterplan.ClusterPlan;
import vn.danchu.consultation.clusterplan.ClusterPlans;
import vn.danchu.consultation.clusterplan.PlanningClusters;
import vn.danchu.consultation.clusterplan.rules.ClusterMeetingRule;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.meeting.MeetingCalled;
import vn.danchu.consultation.contracts.meeting.MeetingCancelled;
import vn.danchu.consultation.contracts.meeting.MeetingClosed;
import vn.danchu.consultation.contracts.meeting.MeetingOpened;
import vn.danchu.consultation.election.HeadQuestions;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.meeting.rules.Convening;
import vn.danchu.consultation.meeting.rules.Convenor;
import vn.danchu.consultation.meeting.rules.HeadPost;
import vn.danchu.consultation.meeting.rules.MeetingState;
import vn.danchu.consultation.meeting.rules.Occasion;
import vn.danchu.consultation.renewal.Renewals;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.OfficialClock;
import vn.danchu.platform.web.Page;

/** Community meetings from their call to their end; who calls one follows from what it is for. */
@Path("/v1/meetings")
@Tag(name = "Meetings", description = "Community meetings, Law 10/2022/QH15 Art. 18 and Decree 59/2023 Art. 3")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MeetingResource {
    @Inject
    Meetings meetings;
    @Inject
    ClusterPlans plans;
    @Inject
    PlanningClusters planning;
    @Inject
    MeetingDesk desk;
    @Inject
    NoticeDocument document;
    @Inject
    Matters matters;
    @Inject
    Renewals renewals;
    @Inject
    HeadQuestions headQuestions;
    @Inject
    Rolls rolls;
    @Inject
    Villages villages;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Outbox outbox;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "callMeeting", summary = "Call a meeting", description = "By whom the law names for the occasion: the head; the election team; the Front head or the commune chair to dismiss a head; a designated convenor while the post is vacant. The meeting of one cluster is called by the approved plan; once its day there is over without one, by whom the commune designates, with the document by which it does.")
    public RestResponse<MeetingView> call(@Valid @NotNull CallMeeting request) {
        Village village = villages.require(request.villageId());
        LocalDate today = LocalDate.now(clock);
        villages.requireStanding(village, today);
        HeadPost headPost = desk.headPost(request, today);
        Refused.ifBroken(Convening.possible(request.occasion(), headPost));
        Convenor named = Convening.convenor(request.occasion(), headPost).orElseThrow().on(today);
        Convenor convenor = desk.requireConvenor(named, village, request, today);
        ClusterPart part = partOf(request, convenor != named);
        if (part == null) {
            rolls.requireFor(village.id(), request.rollId(), today, request.occasion() != Occasion.DELIBERATION);
        }
        List<Matter> agenda = request.matters().stream().map(matters::require).toList();
        LocalDate day = request.startsAt().atZoneSameInstant(OfficialClock.ZONE).toLocalDate();
        agenda.forEach(matter -> {
            headQuestions.requireMayBeCalled(matter, request.occasion() == Occasion.HEAD_ELECTION, day);
            renewals.requireWaited(matter.id(), village.unit(), day);
        });
        Meeting meeting = Meeting.call(village, request.rollId(),
                Summons.by(headPost, convenor, request, clock.instant()), part, agenda, clock.instant());
        meetings.persist(meeting);
        audit.record("meeting-called", village.unit(), "meeting/" + meeting.id(), convenor.name());
        tell(new MeetingCalled(meeting.id(), village.id(), village.communeCode(), meeting.startsAt().toInstant(),
                meeting.place(), meeting.matters()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, MeetingView.from(meeting))
                .location(URI.create("/v1/meetings/" + meeting.id())).build();
    }

    // The plan is held, so that no two meetings of one cluster are called at once.
    private ClusterPart partOf(CallMeeting request, boolean byStandIn) {
        if (request.cluster() == null) {
            return null;
        }
        ClusterPlan plan = plans.requireForStep(request.cluster().planId());
        meetings.requireDue(plan, request.cluster().clusterId(), request.matters());
        if (byStandIn) {
            meetings.requireNotHeldInVain(plan, request.cluster().clusterId());
        }
        return plan.part(request.cluster().clusterId(), request.rollId(), request.chair(), byStandIn);
    }

    @GET
    @Operation(operationId = "listMeetings", summary = "List the meetings of a commune or a village, the newest first")
    public Page<MeetingView> list(
            @Parameter(description = "Code of a commune; or name a village", example = "06211") @QueryParam("commune") String commune,
            @Parameter(description = "Id of a village; or name a commune") @QueryParam("village") UUID village,
            @QueryParam("state") MeetingState state,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(villages.place(commune, village, LocalDate.now(clock)));
        return Page.of(meetings.newestOf(commune, village, state, Cursor.decode(cursor, 2), limit + 1), limit,
                meeting -> Cursor.of(meeting.calledAt(), meeting.id())).map(MeetingView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMeeting", summary = "Read one meeting")
    public MeetingView get(@RestPath UUID id) {
        return MeetingView.from(desk.forPublic(id));
    }

    @POST
    @Path("/{id}/notice")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "giveMeetingNotice", summary = "Record that all who attend were told and the notice posted", description = "At least two days before the meeting.")
    public RestResponse<MeetingView> giveNotice(@RestPath UUID id, @Valid @NotNull GiveNotice request) {
        Meeting meeting = desk.forChair(id);
        meeting.giveNotice(request, LocalDate.now(clock));
        return stepped(meeting, "meeting-notice-given", request.givenOn() + ", posted " + request.postedOn());
    }

    @GET
    @Path("/{id}/notice")
    @Produces("application/pdf")
    @Operation(operationId = "getMeetingNotice", summary = "Read the notice as PDF (Form 01)", description = "To be posted and handed round.")
    public RestResponse<byte[]> notice(@RestPath UUID id) {
        Meeting meeting = desk.forPublic(id);
        return RestResponse.ResponseBuilder.ok(document.render(meeting, villages.require(meeting.villageId())))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"meeting-notice-" + id + ".pdf\"").build();
    }

    @POST
    @Path("/{id}/papers")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "sendMeetingPapers", summary = "Record that the papers reached every household", description = "For contributions, common funds and covenants, at least two days before the meeting. Later papers replace earlier ones.")
    public RestResponse<MeetingView> sendPapers(@RestPath UUID id, @Valid @NotNull SendPapers request) {
        Meeting meeting = desk.forChair(id);
        meeting.sendPapers(request, LocalDate.now(clock));
        return stepped(meeting, "meeting-papers-sent", request.sentOn().toString());
    }

    @POST
    @Path("/{id}/opening")
    @Transactional
    @Operation(operationId = "openMeeting", summary = "Open the meeting", description = "At its announced time. Too soon after notice or papers it is refused with the first lawful day. Its roll must name the households of the day.")
    public MeetingView open(@RestPath UUID id,
            @Parameter(description = "A roll of the day, where households have come or gone since the call") @QueryParam("rollId") UUID rollId) {
        // The plan is held before its meetings, as everywhere.
        Optional<ClusterPlan> plan = meetings.planOf(id).map(plans::requireForStep);
        Meeting meeting = desk.forChair(id);
        UUID roll = Objects.requireNonNullElse(rollId, meeting.rollId());
        if (plan.isPresent()) {
            restOn(plan.get(), roll);
        } else {
            rolls.requireFor(meeting.villageId(), roll, LocalDate.now(clock),
                    meeting.summons().occasion() != Occasion.DELIBERATION);
        }
        meetings.requireNobodyOff(roll, meeting);
        meeting.agenda().forEach(item -> headQuestions.requireMayBeHeld(item.matterId(), meeting.day()));
        meeting.open(roll, clock.instant());
        tell(new MeetingOpened(meeting.id(), meeting.villageId(), communeOf(meeting),
                meeting.openedAt().orElseThrow().toInstant()));
        return done(meeting, "meeting-opened", "");
    }

    // All clusters rest on one roll, frozen as soon as the first of them meets.
    private void restOn(ClusterPlan plan, UUID roll) {
        if (!meetings.anyHeldOf(plan)) {
            planning.restOn(plan, roll, LocalDate.now(clock));
            meetings.restOnRollOf(plan);
        } else if (!roll.equals(plan.rollId())) {
            throw Refused.by(ClusterMeetingRule.onOneRoll());
        }
    }

    @POST
    @Path("/{id}/closing")
    @Transactional
    @Operation(operationId = "closeMeeting", summary = "Close the meeting", description = "By its chair; once its day has passed, also by the Front head or the commune chair.")
    public MeetingView close(@RestPath UUID id) {
        Meeting meeting = desk.forClosing(id, LocalDate.now(clock));
        meeting.close(clock.instant());
        tell(new MeetingClosed(meeting.id(), meeting.villageId(), communeOf(meeting),
                meeting.closedAt().orElseThrow().toInstant()));
        return done(meeting, "meeting-closed", "");
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @Operation(operationId = "cancelMeeting", summary = "Cancel a meeting that has not opened", description = "By its chair; that of a cluster whose day by the approved plan is over also by the commune chair, so that nobody puts it off for ever.")
    public MeetingView cancel(@RestPath UUID id) {
        Meeting meeting = desk.forCancelling(id, LocalDate.now(clock));
        meeting.cancel();
        tell(new MeetingCancelled(meeting.id(), meeting.villageId(), communeOf(meeting)));
        return done(meeting, "meeting-cancelled", "");
    }

    private RestResponse<MeetingView> stepped(Meeting meeting, String act, String details) {
        return RestResponse.status(RestResponse.Status.CREATED, done(meeting, act, details));
    }

    private String communeOf(Meeting meeting) {
        return villages.require(meeting.villageId()).communeCode();
    }

    private void tell(ConsultationEvent event) {
        outbox.publish(event.type(), event.communeCode(), event);
    }

    private MeetingView done(Meeting meeting, String act, String details) {
        audit.record(act, desk.unitOf(meeting), "meeting/" + meeting.id(), details);
        return MeetingView.from(meeting);
    }
}
