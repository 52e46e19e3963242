package vn.danchu.consultation.election;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

import vn.danchu.consultation.candidacy.CandidateLine;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.election.PreparatoryAct.FixCandidates;
import vn.danchu.consultation.election.PreparatoryAct.SetUpTeam;
import vn.danchu.consultation.household.PersonKeys;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.web.Idempotent;

/** Who stands in an election, and who runs it. */
@Path("/v1/elections/{id}")
@Tag(name = "Village heads")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CandidateResource {
    private static final Role[] READERS = {Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER,
        Role.COMMUNE_FRONT, Role.HOME_AFFAIRS_OFFICER};
    @Inject
    Elections elections;
    @Inject
    FrontMinutes minutes;
    @Inject
    PersonKeys keys;
    @Inject
    Villages villages;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Path("/candidates")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "fixCandidates", summary = "Fix the list of candidates and send its minutes", description = "By the village's Front committee, where its head's post is vacant by the commune Front, after the Party cell has agreed, at least 15 days before the meeting. A later list replaces an earlier one.")
    public RestResponse<ElectionView> fix(@RestPath UUID id, @Valid @NotNull FixCandidates request) {
        Election election = elections.requireForStep(id);
        Village village = villages.require(election.villageId());
        headsPlace.requireFrontCommittee(village);
        election.fixCandidates(request, keys, LocalDate.now(clock));
        audit.record("candidates-fixed", village.unit(), "election/" + id,
                request.candidates().size() + " sent " + request.sentOn());
        return RestResponse.status(RestResponse.Status.CREATED, ElectionView.from(election));
    }

    @GET
    @Path("/candidates")
    @Transactional
    @Operation(operationId = "readCandidates", summary = "Read who stands, and how many voted for each", description = "For officials of the unit; each reading is recorded.")
    public List<CandidateLine> read(@RestPath UUID id) {
        Election election = elections.require(id);
        readBy("candidates-read", election);
        return election.candidates().stream().map(CandidateLine::of).toList();
    }

    @GET
    @Path("/candidate-minutes")
    @Transactional
    @Produces("application/pdf")
    @Operation(operationId = "getCandidateMinutes", summary = "Read the minutes on the candidates as PDF (Form 05)", description = "For officials of the unit, because they name people; each reading is recorded.")
    public RestResponse<byte[]> minutes(@RestPath UUID id) {
        Election election = elections.require(id);
        Village village = readBy("candidate-minutes-read", election);
        return RestResponse.ResponseBuilder.ok(minutes.render(election, village))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"candidate-minutes-" + id + ".pdf\"")
                .build();
    }

    @POST
    @Path("/team")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "setUpElectionTeam", summary = "Set up the election team", description = "By the commune chair after the commune Front has agreed, at least 10 days before the meeting. A representative of the village's Front leads; nobody in it stands. A later team replaces an earlier one.")
    public RestResponse<ElectionView> setUp(@RestPath UUID id, @Valid @NotNull SetUpTeam request) {
        Election election = elections.requireForStep(id);
        Village village = villages.require(election.villageId());
        caller.requireIn(village.communeUnit(), Role.COMMUNE_CHAIR);
        election.setUpTeam(request, keys, LocalDate.now(clock));
        audit.record("election-team-set-up", village.unit(), "election/" + id,
                request.number() + " " + request.decidedOn());
        return RestResponse.status(RestResponse.Status.CREATED, ElectionView.from(election));
    }

    private Village readBy(String act, Election election) {
        Village village = villages.require(election.villageId());
        caller.requireIn(village.unit(), READERS);
        audit.record(act, village.unit(), "election/" + election.id(), "");
        return village;
    }
}
