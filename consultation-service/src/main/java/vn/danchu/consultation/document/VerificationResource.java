package vn.danchu.consultation.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.decision.rules.DocumentVerdict;
import vn.danchu.consultation.document.VerificationView.Compared;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.Languages;

/** The public check of a document: is it genuine, and does the decision still hold? */
@Path("/v1/decisions/{id}/verification")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VerificationResource {
    @Inject
    Decisions decisions;
    @Inject
    Villages villages;
    @Inject
    DecisionFiles files;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @Inject
    HttpHeaders headers;

    @GET
    @Operation(operationId = "verifyDecisionDocument", summary = "Check a document of the decision", description = "By the digest that its QR code carries, or by the SHA-256 of the PDF file.")
    public VerificationView verify(@RestPath UUID id,
            @QueryParam("sha256") @Parameter(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") @NotNull @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256) {
        Decision decision = decisions.require(id);
        Village village = villages.require(decision.villageId());
        caller.requirePublicRead(village.unit());
        PrintedContent content = PrintedContent.of(decision);
        Compared compared = compare(sha256.toLowerCase(Locale.ROOT), content, decision, village);
        LocalDate inForceFrom = decision.inForceFrom().orElse(null);
        DocumentVerdict verdict = DocumentVerdict.of(compared != null, decision.state(), inForceFrom,
                decision.laterAct().changedBy() != null, LocalDate.now(clock));
        boolean english = Languages.of(headers).getLanguage().equals("en");
        return new VerificationView(verdict, english ? verdict.en() : verdict.vi(), compared, content, inForceFrom,
                decision.laterAct().endedOn(), decision.laterAct().changedBy());
    }

    private Compared compare(String sha256, PrintedContent content, Decision decision, Village village) {
        if (sha256.equals(content.digest())) {
            return Compared.CONTENT;
        }
        return sha256.equals(DigestUtils.sha256Hex(files.of(decision, village))) ? Compared.FILE : null;
    }
}
