package vn.danchu.consultation.householdlist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.consultation.household.Households;
import vn.danchu.consultation.roll.RollResource;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.imports.Table;
import vn.danchu.platform.imports.TableExport;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Page;

/** The households of a village, for its officials: page by page, or the whole list for their spreadsheet. */
@Path("/v1/villages/{id}/households")
@Tag(name = "Community")
@RunOnVirtualThread
public class HouseholdListResource {
    private static final String EXAMPLE = """
            Số hộ,Địa chỉ,Họ và tên đại diện,Từ ngày
            H001,"Thôn Bản Mới, xã Cao Lộc",Hoàng Văn An,2026-07-01
            """;
    private static final List<Variant> FORMS = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE,
            MediaType.valueOf(Table.CSV), MediaType.valueOf(Table.XLSX)).build();
    private static final List<String> HEADING = Stream
            .of(HouseholdFile.NUMBER, HouseholdFile.ADDRESS, HouseholdFile.NAME, HouseholdFile.SINCE)
            .map(column -> column.headings().getFirst()).toList();
    private static final int ROWS_AT_ONCE = 1_000;

    @Inject
    Villages villages;
    @Inject
    Households households;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Transactional
    @Operation(operationId = "listHouseholds", summary = "List a village's households of a day, by number", description = """
            As JSON page by page; as CSV or XLSX, asked for by `Accept`, the whole list. Every reading is written down. \
            The file has no citizen numbers, because only keys of them are kept: with a column of them added it can be \
            imported again.""")
    @APIResponse(responseCode = "200", description = "The households", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HouseholdPage.class)),
        @Content(mediaType = Table.CSV, schema = @Schema(type = SchemaType.STRING), examples = @ExampleObject(name = "one household", value = EXAMPLE)),
        @Content(mediaType = Table.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "406", description = "None of these forms")
    public Response list(@RestPath UUID id,
            @Parameter(description = "Absent for today", example = "2026-11-20") @QueryParam("on") LocalDate on,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor, @Context Request request) {
        Village village = villages.require(id);
        caller.requireIn(village.unit(), RollResource.READERS);
        LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        MediaType form = request.selectVariant(FORMS).getMediaType();
        audit.record("households-read", village.unit(), "village/" + id, form.toString());
        if (form.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            return Response.ok(page(village, day, limit, Cursor.decode(cursor, 1))).build();
        }
        boolean csv = form.isCompatible(MediaType.valueOf(Table.CSV));
        byte[] file = csv
                ? TableExport.csv(HEADING, rows(village, day))
                : TableExport.xlsx("Danh sách hộ", HEADING, rows(village, day));
        return Response.ok(file).type(csv ? form.withCharset("UTF-8") : form)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"ho-gia-dinh-" + village.code() + (csv ? ".csv\"" : ".xlsx\""))
                .build();
    }

    /** For the description of the interface, which cannot see through {@link Page}. */
    private record HouseholdPage(List<ListedHousehold> items,
            @Schema(examples = "SDA0Mg", description = "Hand it back as cursor to get the next page; absent on the last") @Nullable String next) {
    }

    private Page<ListedHousehold> page(Village village, LocalDate day, int limit, Cursor after) {
        var states = households.page(village.id(), day, after == null ? "" : after.text(0), limit + 1);
        return Page.of(states, limit, state -> Cursor.of(state.number())).map(ListedHousehold::from);
    }

    // A thousand at a time, so that a long list is never whole in memory as objects.
    private Iterable<List<String>> rows(Village village, LocalDate day) {
        return () -> Stream.iterate(households.page(village.id(), day, "", ROWS_AT_ONCE), page -> !page.isEmpty(),
                page -> households.page(village.id(), day, page.getLast().number(), ROWS_AT_ONCE))
                .flatMap(List::stream).map(HouseholdListResource::row).iterator();
    }

    private static List<String> row(HouseholdState state) {
        // In ISO form, which a spreadsheet of any country reads as the same day.
        return List.of(state.number(), state.address(), state.representativeName(), state.since().toString());
    }
}
