package vn.danchu.consultation.officialcorrection;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.household.PersonKeys;
import vn.danchu.consultation.official.Official;
import vn.danchu.consultation.official.Officials;
import vn.danchu.consultation.official.rules.DecidingBody;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.web.EntityVersion;
import vn.danchu.platform.web.Idempotent;

/** Corrects under whose citizen number somebody holds a post: committee and Front of the commune do so together. */
@Path("/v1/officials/{id}/corrections")
@Tag(name = "Officials")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OfficialCorrectionResource {
    private static final Role[] READERS = {Role.COMMUNE_CHAIR, Role.COMMUNE_FRONT, Role.COMMUNE_OFFICER,
        Role.HOME_AFFAIRS_OFFICER};
    @Inject
    OfficialCorrections corrections;
    @Inject
    Officials officials;
    @Inject
    Villages villages;
    @Inject
    PersonKeys personKeys;
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
    @ResponseStatus(201)
    @Operation(operationId = "correctOfficial", summary = "Record that a holder's citizen number was recorded wrongly", description = "By the commune chair, or for its own post by the commune Front. It holds when the other one has confirmed it; until then no other one of the post is entered.")
    public RestResponse<CorrectionView> correct(@RestPath UUID id, @Valid @NotNull CorrectOfficial request) {
        Village village = forFirstSide(id);
        OfficialCorrection correction = OfficialCorrection.enter(id, personKeys.of(request.citizenNumber()), request,
                caller.subject(), clock.instant());
        corrections.enter(correction);
        audit.record("official-correction-entered", village.unit(), "official/" + id,
                request.number() + ": " + request.reason());
        return RestResponse.ResponseBuilder
                .create(RestResponse.Status.CREATED, CorrectionView.from(correction))
                .location(URI.create("/v1/officials/" + id + "/corrections/" + correction.id()))
                .tag(EntityVersion.tag(correction.version())).build();
    }

    @GET
    @Operation(operationId = "listOfficialCorrections", summary = "List the corrections of a holder's citizen number, the newest first", description = "For the offices of the commune, so that the other side finds what it is asked to confirm. The numbers are shown to nobody.")
    public List<CorrectionView> list(@RestPath UUID id) {
        requireReader(id);
        return corrections.of(id).stream().map(CorrectionView::from).toList();
    }

    @GET
    @Path("/{correctionId}")
    @Operation(operationId = "getOfficialCorrection", summary = "Read one correction of a holder's citizen number")
    public RestResponse<CorrectionView> get(@RestPath UUID id, @RestPath UUID correctionId) {
        requireReader(id);
        OfficialCorrection correction = corrections.require(id, correctionId);
        return RestResponse.ResponseBuilder.ok(CorrectionView.from(correction))
                .tag(EntityVersion.tag(correction.version())).build();
    }

    @PUT
    @Path("/{correctionId}/confirmation")
    @Transactional
    @Operation(operationId = "confirmOfficialCorrection", summary = "Confirm the correction of a holder's citizen number", description = "By the commune Front, or for the Front's post by the commune chair, who names the same number. With If-Match: the ETag of the correction that was read.")
    public CorrectionView confirm(@RestPath UUID id, @RestPath UUID correctionId,
            @Valid @NotNull ConfirmCorrection request) {
        Official official = officials.require(id);
        Village village = villages.require(official.villageId());
        caller.requireIn(village.communeUnit(), byFront(official) ? Role.COMMUNE_CHAIR : Role.COMMUNE_FRONT);
        OfficialCorrection correction = corrections.requireForStep(id, correctionId);
        EntityVersion.requireMatch(headers, correction.version());
        official.correctPerson(correction.confirm(personKeys.of(request.citizenNumber()), caller.subject(),
                clock.instant()));
        audit.record("official-corrected", village.unit(), "official/" + id, correction.number());
        return CorrectionView.from(correction);
    }

    @POST
    @Path("/{correctionId}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawOfficialCorrection", summary = "Take a correction back that nobody has confirmed", description = "By the side that entered it, when it was wrong itself; then the right one is entered.")
    public CorrectionView withdraw(@RestPath UUID id, @RestPath UUID correctionId) {
        Village village = forFirstSide(id);
        OfficialCorrection correction = corrections.requireForStep(id, correctionId);
        correction.withdraw(clock.instant());
        audit.record("official-correction-withdrawn", village.unit(), "official/" + id, correction.number());
        return CorrectionView.from(correction);
    }

    private Village forFirstSide(UUID id) {
        Official official = officials.require(id);
        Village village = villages.require(official.villageId());
        caller.requireIn(village.communeUnit(), byFront(official) ? Role.COMMUNE_FRONT : Role.COMMUNE_CHAIR);
        return village;
    }

    private void requireReader(UUID id) {
        caller.requireIn(villages.require(officials.require(id).villageId()).communeUnit(), READERS);
    }

    private static boolean byFront(Official official) {
        return official.post().appointedBy() == DecidingBody.COMMUNE_FRONT;
    }
}
