package vn.danchu.consultation.officialcorrection;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import vn.danchu.platform.web.Idempotent;

/** Corrects under whose citizen number somebody holds a post: committee and Front of the commune do so together. */
@Path("/v1/officials/{id}/corrections")
@Tag(name = "Officials")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OfficialCorrectionResource {
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

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "correctOfficial", summary = "Record that a holder's citizen number was recorded wrongly", description = "By the commune chair, or for its own post by the commune Front. It holds when the other one has confirmed it.")
    public RestResponse<CorrectionView> correct(@RestPath UUID id, @Valid @NotNull CorrectOfficial request) {
        Official official = officials.require(id);
        Village village = villages.require(official.villageId());
        caller.requireIn(village.communeUnit(), byFront(official) ? Role.COMMUNE_FRONT : Role.COMMUNE_CHAIR);
        OfficialCorrection correction = OfficialCorrection.enter(id, personKeys.of(request.citizenNumber()), request,
                caller.subject(), clock.instant());
        corrections.persist(correction);
        audit.record("official-correction-entered", village.unit(), "official/" + id,
                request.number() + ": " + request.reason());
        return RestResponse.status(RestResponse.Status.CREATED, CorrectionView.from(correction));
    }

    @PUT
    @Path("/{correctionId}/confirmation")
    @Transactional
    @Operation(operationId = "confirmOfficialCorrection", summary = "Confirm the correction of a holder's citizen number", description = "By the commune Front, or for the Front's post by the commune chair.")
    public CorrectionView confirm(@RestPath UUID id, @RestPath UUID correctionId) {
        Official official = officials.require(id);
        Village village = villages.require(official.villageId());
        caller.requireIn(village.communeUnit(), byFront(official) ? Role.COMMUNE_CHAIR : Role.COMMUNE_FRONT);
        OfficialCorrection correction = corrections.requireOf(official.id(), correctionId);
        official.correctPerson(correction.confirm(caller.subject(), clock.instant()));
        audit.record("official-corrected", village.unit(), "official/" + id, correction.number());
        return CorrectionView.from(correction);
    }

    private static boolean byFront(Official official) {
        return official.post().appointedBy() == DecidingBody.COMMUNE_FRONT;
    }
}
