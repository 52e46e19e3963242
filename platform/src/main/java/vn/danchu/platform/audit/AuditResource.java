package vn.danchu.platform.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Lets anybody check that the log of official acts is whole. */
@Path("/v1/audit")
@Tag(name = "Audit", description = "The chained log of official acts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuditResource {
    @Inject
    AuditChain chain;

    @GET
    @Path("/verification")
    @Operation(operationId = "verifyAudit", summary = "Check the chain of the audit log", description = "Walks the whole chain, from its first link to its newest. Where that takes long, the answer of the last walk stands for ten times as long. The heads that past days left are published here: keep them to prove later that nothing before them changed or was cut off.")
    public AuditChain.Verification verification() {
        return chain.verify();
    }
}
