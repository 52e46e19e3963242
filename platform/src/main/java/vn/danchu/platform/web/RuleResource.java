package vn.danchu.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.RuleSource;

/** What a service goes by: every legal value in force on a day, with its article, from all its rule sources. */
@Path("/v1/rules")
@Tag(name = "Rules", description = "The register of legal values")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RuleResource {
    private static final String EXAMPLE = """
            [{"key": "decision.send-deadline", "value": "5", "unit": "working-days", "since": "2023-07-01",
              "articleVi": "Điều 20 khoản 3 Luật số 10/2022/QH15", "articleEn": "Law 10/2022/QH15, Art. 20(3)",
              "kind": "LAW"}]""";
    @Inject
    @All
    List<RuleSource> sources;
    @Inject
    Clock clock;

    /** The register of a day. */
    public record Register(LocalDate on, @Schema(examples = EXAMPLE) List<RuleRow> items) {
    }

    @GET
    @Operation(operationId = "listRules", summary = "List the rules in force on a day", description = "Today when no day is named.")
    public Register list(@QueryParam("on") @Parameter(example = "2026-11-30") LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return new Register(day, RuleRow.inForce(sources, day));
    }
}
