package vn.danchu.consultation.document;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;

import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.platform.identity.Caller;

/** The written decision. */
@Path("/v1/decisions/{id}/document")
@Tag(name = "Decisions")
@RunOnVirtualThread
public class DocumentResource {
    @Inject
    Decisions decisions;
    @Inject
    Villages villages;
    @Inject
    DecisionFiles files;
    @Inject
    Caller caller;

    @GET
    @Produces("application/pdf")
    @Operation(operationId = "getDecisionDocument", summary = "Read the written decision as PDF (Form 03)", description = "Its QR code leads to the page where anyone can check it.")
    public RestResponse<byte[]> document(@RestPath UUID id) {
        Decision decision = decisions.require(id);
        Village village = villages.require(decision.villageId());
        caller.requirePublicRead(village.unit());
        byte[] file = files.of(decision, village);
        return RestResponse.ResponseBuilder.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"decision-" + id + ".pdf\"")
                .tag(new EntityTag(DigestUtils.sha256Hex(file))).build();
    }
}
