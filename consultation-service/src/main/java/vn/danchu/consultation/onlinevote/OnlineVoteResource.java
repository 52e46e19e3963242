package vn.danchu.consultation.onlinevote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

import vn.danchu.consultation.agreement.FrontsAgreement;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteState;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.EntityVersion;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Online votes of villages, from the agreement to the count. */
@Path("/v1/online-votes")
@Tag(name = "Online votes", description = "Online votes on self-governance matters, Decree 59/2023 Art. 5")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OnlineVoteResource {
    @Inject
    OnlineVotes votes;
    @Inject
    RunningOnlineVote running;
    @Inject
    Villages villages;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    FrontsAgreement frontsAgreement;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listOnlineVotes", summary = "List the online votes of a commune or a village, the newest first")
    public Page<OnlineVoteView> list(
            @Parameter(description = "Code of a commune; or name a village", example = "06211") @QueryParam("commune") String commune,
            @Parameter(description = "Id of a village; or name a commune") @QueryParam("village") UUID village,
            @QueryParam("state") OnlineVoteState state,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(villages.place(commune, village, LocalDate.now(clock)));
        List<OnlineVote> rows = votes.newestOf(commune, village, state, Cursor.decode(cursor, 2), limit + 1);
        return Page.of(rows, limit, vote -> Cursor.of(vote.proposedAt(), vote.id())).mapTogether(running::show);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOnlineVote", summary = "Read one online vote")
    public RestResponse<OnlineVoteView> get(@RestPath UUID id) {
        OnlineVote vote = votes.require(id);
        caller.requirePublicRead(villages.require(vote.villageId()).unit());
        return RestResponse.ResponseBuilder.ok(running.show(vote)).tag(EntityVersion.tag(vote.version())).build();
    }

    @POST
    @Path("/{id}/agreement")
    @Transactional
    @Operation(operationId = "agreeToOnlineVote", summary = "Agree, as Front head, to vote online", description = "Where the village has no Front head, the commune Front agrees.")
    public OnlineVoteView agree(@RestPath UUID id) {
        OnlineVote vote = votes.require(id);
        Village village = villages.require(vote.villageId());
        frontsAgreement.requireOn(id, village);
        vote.agree();
        audit.record("online-vote-agreed", village.unit(), "online-vote/" + id, "");
        return running.show(vote);
    }

    @POST
    @Path("/{id}/report")
    @Transactional
    @Operation(operationId = "reportOnlineVote", summary = "Report, as village head, the online vote to the commune committee and the commune Front", description = "Before it is carried out: no household is asked before.")
    public OnlineVoteView report(@RestPath UUID id) {
        OnlineVote vote = votes.require(id);
        Village village = villages.require(vote.villageId());
        headsPlace.requireIn(village);
        vote.report(clock.instant());
        audit.record("online-vote-reported", village.unit(), "online-vote/" + id, "");
        return running.show(vote);
    }

    @POST
    @Path("/{id}/consents")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "consentToForm", summary = "Agree, for the household, to vote online", description = "More than half of all households must agree before the vote may open.")
    public RestResponse<Participation> consent(@RestPath UUID id) {
        OnlineVote vote = votes.requireUnchanged(id);
        running.consent(vote, caller.person());
        return RestResponse.status(RestResponse.Status.CREATED, running.participationOf(vote, caller.person()));
    }

    @POST
    @Path("/{id}/opening")
    @Transactional
    @Operation(operationId = "openOnlineVote", summary = "Open the vote", description = "Its roll must name the households of the day; consents of households that are not on it no longer count.")
    public OnlineVoteView open(@RestPath UUID id,
            @Parameter(description = "A roll of the day, where households have come or gone since the proposal") @QueryParam("rollId") UUID rollId) {
        OnlineVote vote = votes.requireForStep(id);
        headsPlace.requireIn(villages.require(vote.villageId()));
        running.open(vote, Objects.requireNonNullElse(rollId, vote.rollId()));
        return running.show(vote);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawOnlineVote", summary = "Take the online vote back before it opens", description = "By the village head or the Front head, who must agree with each other on this form. Consents to it are deleted, and the matter may be decided in any lawful form, also by another online vote.")
    public OnlineVoteView withdraw(@RestPath UUID id, @Valid @NotNull WithdrawOnlineVote request) {
        OnlineVote vote = votes.requireForStep(id);
        headsPlace.requireIn(villages.require(vote.villageId()), Role.VILLAGE_FRONT_HEAD);
        running.withdraw(vote, request.reason());
        return running.show(vote);
    }

    @GET
    @Path("/{id}/participation")
    @Operation(operationId = "getParticipation", summary = "Read what the caller's own household has done")
    public Participation participation(@RestPath UUID id) {
        return running.participationOf(votes.require(id), caller.person());
    }

    @POST
    @Path("/{id}/closing")
    @Transactional
    @Operation(operationId = "closeOnlineVote", summary = "Close the vote and count it", description = "When its period has ended, or as soon as every household has voted. By the village head, or by the Front head as or for the leader of the team, which counts and reports, Decree 59/2023 Art. 5(4)a; where both keep silent by the commune chair: the count leaves nothing to judge.")
    public OnlineVoteView close(@RestPath UUID id) {
        headsPlace.requireIn(villages.require(votes.require(id).villageId()), Role.VILLAGE_FRONT_HEAD,
                Role.COMMUNE_CHAIR);
        OnlineVote vote = running.shutAndRead(id);
        running.close(vote);
        return running.show(vote);
    }
}
