package vn.danchu.platform.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.Units;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/**
 * Where provinces and communes set what the law leaves open. A service that goes by such values extends this and gives it its
 * address, {@code /v1/local-settings}.
 */
public abstract class LocalSettingResource {
    @Inject
    LocalSettings settings;
    @Inject
    SettingLocally setting;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "setLocally", summary = "Set a value that the law leaves open", description = "For a province or commune, from today or a day to come, with the document that approves it. What the law fixes is refused with its article. What was set before stays in the register of its days.")
    public RestResponse<LocalSettingView> set(@Valid @NotNull SetLocally request) {
        AdministrativeUnit place = Units.require(request.unit(), request.since(), "unit");
        caller.requireIn(place.path(), Role.HOME_AFFAIRS_OFFICER);
        return RestResponse.status(RestResponse.Status.CREATED,
                LocalSettingView.from(setting.set(place, request)));
    }

    @GET
    @Operation(operationId = "listLocalSettings", summary = "List what a province or commune has set, the latest first", description = "With what holds no more and what does not hold yet. What is in force on a day stands in the rule register.")
    public Page<LocalSettingView> list(
            @Parameter(description = "The province or commune", example = "20/06211") @QueryParam("unit") @NotNull String unit,
            @Parameter(description = "Only this value", example = "online-vote.period-least") @QueryParam("key") String key,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        AdministrativeUnit place = Units.require(unit, LocalDate.now(clock), "unit");
        caller.requirePublicRead(place.path());
        List<LocalSetting> rows = settings.ofUnit(place.path(), key, Cursor.decode(cursor, 2), limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.since(), row.id())).map(LocalSettingView::from);
    }
}
