package vn.danchu.consultation.householdlist;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.identity.Scope;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Languages;
import vn.danchu.platform.problem.Refused;

/** The door for lists of households. The office's own numbers are the keys, so an import may be repeated safely. */
@Path("/v1/villages/{id}/household-imports")
@Tag(name = "Community")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class HouseholdImportResource {
    private static final String EXAMPLE = """
            householdNumber,address,representativeName,representativeCitizenNumber
            H001,"Thôn Bản Mới, xã Cao Lộc",Hoàng Văn An,000000000011
            """;
    @Inject
    Villages villages;
    @Inject
    HouseholdFile file;
    @Inject
    HouseholdImport imports;
    @Inject
    Caller caller;
    @Inject
    HttpHeaders headers;

    @POST
    @Consumes("text/csv")
    @Transactional
    @Operation(operationId = "importHouseholds", summary = "Take in a list of households", description = "All rows or none. With dryRun=true nothing is stored and every error is listed. "
            + "A list that was taken in before changes nothing.")
    @RequestBody(content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING), examples = @ExampleObject(name = "one household", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "What a trial found, or nothing in the list is new")
    @APIResponse(responseCode = "201", description = "The list is stored", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> take(@RestPath UUID id,
            @Parameter(description = "Only look, store nothing") @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            byte[] csv) {
        Village village = villages.require(id);
        caller.requireIn(village.unit(), Scope.HOUSEHOLDS_WRITE, Role.HOME_AFFAIRS_OFFICER);
        HouseholdFile.Content content = file.read(csv);
        List<Finding> findings = Stream
                .concat(content.findings().stream(), imports.conflicts(village, content.rows()).stream())
                .toList();
        if (!dryRun) {
            refuseErrors(findings);
        }
        HouseholdImport.Changes changes = imports.compare(village, content.rows());
        boolean applied = !dryRun && !(changes.created().isEmpty() && changes.changed().isEmpty());
        if (applied) {
            imports.apply(village, changes);
        }
        return RestResponse.status(applied ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                report(dryRun, applied, content, findings, changes));
    }

    private static void refuseErrors(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw Refused.because(CommonProblem.INVALID, "Danh sách có " + findings.size() + " lỗi; chưa ghi dòng nào",
                    "The list has " + findings.size() + " errors; no row was stored", findings);
        }
    }

    private ImportReport report(boolean dryRun, boolean applied, HouseholdFile.Content content, List<Finding> findings,
            HouseholdImport.Changes changes) {
        var language = Languages.of(headers);
        List<ImportReport.RowError> errors = findings.stream()
                .map(finding -> new ImportReport.RowError(finding.row(), finding.field(),
                        finding.detail().in(language)))
                .toList();
        long badRows = content.findings().stream().map(Finding::row).distinct().count();
        return new ImportReport(dryRun, content.rows().size() + (int) badRows, changes.created().size(),
                changes.changed().size(), changes.unchanged(), applied, errors);
    }
}
