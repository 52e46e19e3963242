package vn.danchu.compliance.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.compliance.indicator.rules.Indicator;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.Languages;
import vn.danchu.platform.territory.Communes;
import vn.danchu.platform.web.Page;

/** Lets anybody read how far a commune meets its duties. */
@Path("/v1/communes/{code}/indicators")
@Tag(name = "Indicators", description = "How far a commune meets the targets and the legal deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class IndicatorResource {
    @Inject
    Indicators indicators;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @Context
    HttpHeaders headers;

    @GET
    @Operation(operationId = "getCommuneIndicators", summary = "Read the indicators of a commune on a day", description = "Counted from what happened until the end of that day. Whole numbers, never percentages.")
    public CommuneIndicatorsView indicators(
            @Parameter(description = "The commune's code", example = "06211") @RestPath String code,
            @Parameter(description = "The day that is judged; today when absent", example = "2026-12-31") @QueryParam("asOf") LocalDate asOf) {
        LocalDate day = dayOf(asOf);
        allowReading(code, day);
        Locale language = Languages.of(headers);
        return new CommuneIndicatorsView(code, day, Arrays.stream(Indicator.values())
                .map(one -> IndicatorView.from(one, indicators.tally(one, code, day), day, language)).toList());
    }

    @GET
    @Path("/{indicator}/items")
    @Operation(operationId = "listIndicatorItems", summary = "List every item behind an indicator with its status", description = "Villages by code, the others by the last lawful day. What is owed only later is left out.")
    public Page<IndicatorItemView> items(
            @Parameter(description = "The commune's code", example = "06211") @RestPath String code,
            @Parameter(example = "DECISIONS_SENT_IN_TIME") @RestPath Indicator indicator,
            @Parameter(description = "The day that is judged; today when absent", example = "2026-12-31") @QueryParam("asOf") LocalDate asOf,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        LocalDate day = dayOf(asOf);
        allowReading(code, day);
        Locale language = Languages.of(headers);
        return indicators.items(indicator, code, day, cursor, limit)
                .map(item -> IndicatorItemView.from(item, day, language));
    }

    private LocalDate dayOf(LocalDate asOf) {
        return Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(clock));
    }

    private void allowReading(String code, LocalDate day) {
        caller.requirePublicRead(Communes.find(code, day).path());
    }
}
