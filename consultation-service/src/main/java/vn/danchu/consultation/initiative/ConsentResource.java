package vn.danchu.consultation.initiative;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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

import vn.danchu.consultation.community.Villages;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Idempotent;

/** Households consent to an initiative: here, at a meeting or on paper. Only the number is public. */
@Path("/v1/initiatives/{id}/consents")
@Tag(name = "Initiatives")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ConsentResource {
    @Inject
    Initiatives initiatives;
    @Inject
    GatheringConsents gathering;
    @Inject
    Villages villages;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "consentToInitiative", summary = "Consent, for the household, to an initiative", description = "Valid for 3 months from this day, Law 10/2022/QH15 Art. 16(3).")
    public RestResponse<InitiativeView> consent(@RestPath UUID id) {
        Initiative initiative = initiatives.requireForStep(id);
        gathering.consent(initiative, caller.person());
        return RestResponse.status(RestResponse.Status.CREATED, gathering.show(initiative));
    }

    @POST
    @Path("/taking-back")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "takeConsentBack", summary = "Take the household's consent back, until the initiative is tabled", description = "The law is silent on this. A submitted initiative that is left with too few consents goes back to collecting.")
    public RestResponse<InitiativeView> takeBack(@RestPath UUID id) {
        Initiative initiative = initiatives.requireForStep(id);
        gathering.takeBack(initiative, caller.person());
        return RestResponse.status(RestResponse.Status.CREATED, gathering.show(initiative));
    }

    @POST
    @Path("/lists")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "enterConsents", summary = "Enter a list of consents given at a meeting or on paper", description = "By who started the initiative and answers in law for number and list. A household that the village does not have, or that is there twice, is refused by row.")
    public RestResponse<InitiativeView> enter(@RestPath UUID id, @Valid @NotNull EnterConsents request) {
        Initiative initiative = initiatives.requireForStep(id);
        initiative.requireInitiator(caller.person());
        gathering.enter(initiative, request);
        audit.record("consents-entered", unitOf(initiative), "initiative/" + id,
                request.manner() + " " + request.households().size());
        return RestResponse.status(RestResponse.Status.CREATED, gathering.show(initiative));
    }

    @GET
    @Transactional
    @Operation(operationId = "readConsents", summary = "Read which households consented", description = "Only for who started it and for the two heads of the village, who check it; each look is written down.")
    public ConsentListView read(@RestPath UUID id) {
        Initiative initiative = initiatives.require(id);
        UnitPath unit = unitOf(initiative);
        if (!caller.holdsIn(unit, Role.VILLAGE_HEAD, Role.VILLAGE_FRONT_HEAD)) {
            initiative.requireInitiator(caller.person());
        }
        audit.record("consents-read", unit, "initiative/" + id, "");
        return ConsentListView.from(initiative, gathering.of(id));
    }

    private UnitPath unitOf(Initiative initiative) {
        return villages.require(initiative.villageId()).unit();
    }
}
