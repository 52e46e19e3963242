package vn.danchu.consultation.election;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.danchu.consultation.contracts.head.ElectionCalledOff;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.dismissal.Dismissals;
import vn.danchu.consultation.election.PreparatoryAct.AnnounceElection;
import vn.danchu.consultation.election.PreparatoryAct.DecideElection;
import vn.danchu.consultation.election.PreparatoryAct.PostponeElection;
import vn.danchu.consultation.election.rules.ElectionMeeting;
import vn.danchu.consultation.election.rules.ElectionState;
import vn.danchu.consultation.election.rules.ElectionStep;
import vn.danchu.consultation.election.rules.PreparatoryStep;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.rules.ClosingGround;
import vn.danchu.consultation.official.Officials;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Elections of village heads: the commune decides when, and tells the people. */
@Path("/v1/elections")
@Tag(name = "Village heads")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ElectionResource {
    @Inject
    Elections elections;
    @Inject
    Dismissals dismissals;
    @Inject
    Officials officials;
    @Inject
    Matters matters;
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
    @Operation(operationId = "decideElection", summary = "Decide to elect a village head", description = "By the commune chair, with a plan made together with the commune Front, at least 20 days before the meeting. Opens the matter on which the meeting votes. Not while the head in office has more of the term left than the commune may take from it.")
    public RestResponse<ElectionView> decide(@Valid @NotNull DecideElection request) {
        Village village = villages.require(request.villageId());
        caller.requireIn(village.communeUnit(), Role.COMMUNE_CHAIR);
        villages.requireStanding(village, LocalDate.now(clock));
        if (elections.underWay(village.id())) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, ElectionMeeting.underWay());
        }
        officials.requireSuccessorPossible(village.id(), request.meetingDay());
        String title = "Bầu " + village.postOfHead(request.decidedOn());
        Matter matter = Matter.onWhoIsHead(village, title, title + " theo " + request.number(), clock.instant());
        Election election = Election.decide(village, matter, request, LocalDate.now(clock), clock.instant());
        matters.persist(matter);
        elections.persist(election);
        dismissals.awaitingElection(village.id(), request.decidedOn())
                .ifPresent(dismissal -> dismissal.followedBy(request.decidedOn()));
        outbox.publish(MatterOpened.TYPE, village.communeCode(), matter.opened());
        return RestResponse.ResponseBuilder
                .create(RestResponse.Status.CREATED, done(election, village, "election-decided", request))
                .location(URI.create("/v1/elections/" + election.id())).build();
    }

    @GET
    @Operation(operationId = "listElections", summary = "List the elections of a commune or a village, the newest first")
    public Page<ElectionView> list(
            @Parameter(description = "Code of a commune; or name a village", example = "06211") @QueryParam("commune") String commune,
            @Parameter(description = "Id of a village; or name a commune") @QueryParam("village") UUID village,
            @QueryParam("state") ElectionState state,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(villages.place(commune, village, LocalDate.now(clock)));
        return Page.of(elections.newestOf(commune, village, state, Cursor.decode(cursor, 2), limit + 1), limit,
                election -> Cursor.of(election.enteredAt(), election.id())).map(ElectionView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getElection", summary = "Read one election")
    public ElectionView get(@RestPath UUID id) {
        Election election = elections.require(id);
        caller.requirePublicRead(villages.require(election.villageId()).unit());
        return ElectionView.from(election);
    }

    @POST
    @Path("/{id}/announcement")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "announceElection", summary = "Record that the people were told of the decisions", description = "Announced, posted and broadcast at least 7 days before the meeting.")
    public RestResponse<ElectionView> announce(@RestPath UUID id, @Valid @NotNull AnnounceElection request) {
        Election election = elections.requireForStep(id);
        Village village = villages.require(election.villageId());
        caller.requireIn(village.communeUnit(), Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER);
        election.announce(request, LocalDate.now(clock));
        return RestResponse.status(RestResponse.Status.CREATED,
                done(election, village, "election-announced", request));
    }

    @POST
    @Path("/{id}/postponement")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "postponeElection", summary = "Set a later day for the meeting", description = "When a step came too late for the day, or too few households came. List and team stay; the people are told anew. Not while the households vote, or their count waits to be confirmed.")
    public RestResponse<ElectionView> postpone(@RestPath UUID id, @Valid @NotNull PostponeElection request) {
        Matter matter = matters.requireForVote(elections.matterOf(id));
        Election election = elections.requireForStep(id);
        Village village = villages.require(election.villageId());
        caller.requireIn(village.communeUnit(), Role.COMMUNE_CHAIR);
        // Neither day nor list changes under those who vote.
        matter.requireOpen();
        election.postpone(request, LocalDate.now(clock));
        return RestResponse.status(RestResponse.Status.CREATED,
                done(election, village, "election-postponed", request));
    }

    @POST
    @Path("/{id}/calling-off")
    @Transactional
    @Operation(operationId = "callOffElection", summary = "Call an election off before its vote", description = "The matter is closed with it, and after a dismissal the sixty days for the next election run on. Not while the households vote, or their count waits to be confirmed.")
    public ElectionView callOff(@RestPath UUID id) {
        Matter matter = matters.requireForVote(elections.matterOf(id));
        Election election = elections.requireForStep(id);
        Village village = villages.require(election.villageId());
        caller.requireIn(village.communeUnit(), Role.COMMUNE_CHAIR);
        election.take(ElectionStep.CALL_OFF);
        matter.close(ClosingGround.ASKED_BACK);
        dismissals.electionCalledOff(village.id(), election.doneOn(PreparatoryStep.DECISION));
        outbox.publish(ElectionCalledOff.TYPE, village.communeCode(), new ElectionCalledOff(id, election.matterId(),
                village.id(), village.communeCode(), LocalDate.now(clock)));
        audit.record("election-called-off", village.unit(), "election/" + id, "");
        return ElectionView.from(election);
    }

    private ElectionView done(Election election, Village village, String act, PreparatoryAct what) {
        audit.record(act, village.unit(), "election/" + election.id(),
                what.doneOn() + " for " + election.meetingDay());
        return ElectionView.from(election);
    }
}
