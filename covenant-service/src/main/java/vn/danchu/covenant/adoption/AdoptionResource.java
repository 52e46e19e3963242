package vn.danchu.covenant.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.covenant.drafting.Covenant;
import vn.danchu.covenant.drafting.CovenantView;
import vn.danchu.covenant.drafting.Covenants;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;

/** Handing a draft to the households, Decree 61/2023 Art. 10. The consultation service takes the vote and tells its result. */
@Path("/v1/covenants/{id}/vote")
@Tag(name = "Adoption", description = "Put a draft to the households")
@RunOnVirtualThread
public class AdoptionResource {
    @Inject
    Covenants covenants;
    @Inject
    Caller caller;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Transactional
    @Operation(operationId = "putCovenantToVote", summary = "Put a draft to the vote", description = "The consultation service opens the matter; its result makes the covenant adopted or not.")
    @APIResponse(responseCode = "200", description = "The covenant, its text now fast")
    public CovenantView putToVote(UUID id) {
        LocalDate today = LocalDate.now(clock);
        Covenant covenant = covenants.requireForChange(id);
        caller.requireIn(covenant.unit(), Role.VILLAGE_HEAD);
        var event = covenant.putToVote(today);
        outbox.publish(event.type(), event.communeCode(), event);
        audit.record("covenant-put-to-vote", covenant.unit(), "covenant/" + id, covenant.title());
        return CovenantView.from(covenants.written(covenant), today);
    }
}
