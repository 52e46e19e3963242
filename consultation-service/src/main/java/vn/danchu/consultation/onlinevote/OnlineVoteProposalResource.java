package vn.danchu.consultation.onlinevote;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.agreement.FrontsAgreement;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.onlinevote.OnlineVoteProposed;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule;
import vn.danchu.consultation.renewal.Renewals;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.register.LocalSettings;
import vn.danchu.platform.web.Idempotent;

/** Where an online vote begins: on a matter whose kind may be decided online. */
@Path("/v1/matters/{id}/online-votes")
@Tag(name = "Online votes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OnlineVoteProposalResource {
    @Inject
    Matters matters;
    @Inject
    Renewals renewals;
    @Inject
    Villages villages;
    @Inject
    Rolls rolls;
    @Inject
    OnlineVotes votes;
    @Inject
    RunningOnlineVote running;
    @Inject
    LocalSettings settings;
    @Inject
    FrontsAgreement frontsAgreement;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    AuditLog audit;
    @Inject
    Outbox outbox;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "proposeOnlineVote", summary = "Propose to decide a matter online", description = "Only for self-governance matters; every other kind is refused with the article.")
    public RestResponse<OnlineVoteView> propose(@RestPath UUID id, @Valid @NotNull ProposeOnlineVote request) {
        Matter matter = matters.requireForVote(id);
        Village village = villages.require(matter.villageId());
        headsPlace.requireIn(village);
        renewals.requireWaited(id, village.unit(), request.firstDay());
        UUID roll = rolls.requireFor(village.id(), request.rollId(), LocalDate.now(clock), false).id();
        OnlineVote vote = OnlineVote.propose(matter, village.communeCode(), roll, request,
                settings.inForce(OnlineVoteRule.PERIOD_LEAST, village.unit(), request.firstDay()), clock.instant());
        votes.persistAndFlush(vote);
        frontsAgreement.putForward(vote.id(), village);
        audit.record("online-vote-proposed", village.unit(), "online-vote/" + vote.id(), "");
        outbox.publish(OnlineVoteProposed.TYPE, vote.communeCode(), new OnlineVoteProposed(vote.id(), matter.id(),
                village.id(), vote.communeCode(), vote.opensAt().toInstant(), vote.closesAt().toInstant()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, running.show(vote))
                .location(URI.create("/v1/online-votes/" + vote.id())).build();
    }
}
