package vn.danchu.consultation.householdlist;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import vn.danchu.platform.imports.Table;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Languages;
import vn.danchu.platform.problem.ProblemType;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Page;

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
    private static final String VIETNAMESE_EXAMPLE = """
            Số hộ;Địa chỉ;Họ và tên đại diện;Số định danh cá nhân;Từ ngày
            H001;Thôn Bản Mới, xã Cao Lộc;Hoàng Văn An;000000000011;1/7/2026
            """;
    private static final String DESCRIPTION = """
            All rows or none. With dryRun=true nothing is stored and every error is listed. A list that was taken in before \
            changes nothing. CSV is UTF-8, UTF-16 with its mark, or Windows-1258 (then `assumedCharacters` says so), with \
            comma, semicolon or tab; of an XLSX file the first visible sheet is read, values only. The first row is the \
            heading, with these names or the Vietnamese ones, in any order. A citizen number that a spreadsheet has rounded \
            or shortened is refused, never guessed. A list of over 10,000 rows or 2 MB needs `Prefer: respond-async`: the \
            answer is then 202, and the import can be followed at its Location. With asOf the list holds from an earlier day, \
            on which no household of the village may have changed since: so a village brings its past along. The column \
            `since` ("Từ ngày") may be left out, and its cells may be empty: a new household then counts, and a change \
            holds, from the day of the list. Its days are written d/m/yyyy, the day first, or yyyy-mm-dd, or are date cells. \
            A day that contradicts the record is refused: a list does not write the past anew.""";
    private static final ProblemType TOO_LONG = ProblemType.of(413, "list-too-long",
            "Danh sách quá dài để trả lời ngay", "The list is too long for an answer at once");
    private static final String LATER = "respond-async";
    private static final int MOST_ROWS_AT_ONCE = 10_000;
    private static final int MOST_BYTES_AT_ONCE = 2 << 20;

    @Inject
    Villages villages;
    @Inject
    HouseholdFile file;
    @Inject
    HouseholdImport imports;
    @Inject
    LongImports longImports;
    @Inject
    LongImportRunner runner;
    @Inject
    Caller caller;
    @Inject
    HttpHeaders headers;
    @Inject
    Clock clock;

    @POST
    @Consumes({Table.CSV, Table.XLSX})
    @Operation(operationId = "importHouseholds", summary = "Take in a list of households", description = DESCRIPTION)
    @RequestBody(content = {
        @Content(mediaType = Table.CSV, schema = @Schema(type = SchemaType.STRING), examples = {
            @ExampleObject(name = "one household", value = EXAMPLE),
            @ExampleObject(name = "as an office writes it", value = VIETNAMESE_EXAMPLE)}),
        @Content(mediaType = Table.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "200", description = "What a trial found, or nothing in the list is new", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "201", description = "The list is stored", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "202", description = "Begun; follow it at its Location", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LongImportView.class)))
    @APIResponse(responseCode = "413", description = "Too long for an answer at once, or at all")
    @APIResponse(responseCode = "415", description = "Neither CSV nor XLSX")
    public RestResponse<Object> take(@RestPath UUID id,
            @Parameter(description = "Only look, store nothing") @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @Parameter(description = "First day on which the list holds; absent for today", example = "2026-11-20") @QueryParam("asOf") LocalDate asOf,
            @HeaderParam("Prefer") @Parameter(description = "`respond-async`: answer 202 and go on beside the request") String prefer,
            InputStream body) throws IOException {
        Village village = requireImporter(id);
        LocalDate day = Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
        if (prefer != null && prefer.contains(LATER)) {
            return begin(village, day, dryRun, body);
        }
        Table table = file.open(readShort(body));
        if (table.rows() > MOST_ROWS_AT_ONCE) {
            throw tooLong();
        }
        HouseholdImport.Outcome outcome = imports.takeNow(village, day, table, dryRun);
        if (!dryRun) {
            refuseErrors(outcome);
        }
        return RestResponse.status(outcome.applied() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                ImportReport.of(table, dryRun, outcome, Languages.of(headers)));
    }

    @GET
    @Path("/{importId}")
    @Operation(operationId = "getHouseholdImport", summary = "Follow a long import", description = "Kept for 30 days.")
    public LongImportView get(@RestPath UUID id, @RestPath UUID importId) {
        requireImporter(id);
        return longImports.require(id, importId).view(Languages.of(headers));
    }

    @GET
    @Path("/{importId}/errors")
    @Operation(operationId = "listHouseholdImportErrors", summary = "List what is wrong in a long list, row by row", description = "At most the first 10,000.")
    public Page<ImportReport.RowError> errors(@RestPath UUID id, @RestPath UUID importId,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        requireImporter(id);
        longImports.require(id, importId);
        Cursor after = Cursor.decode(cursor, 1);
        return Page.of(longImports.errors(importId, after == null ? -1 : after.number(0), limit + 1), limit,
                error -> Cursor.of(error.position()))
                .map(error -> ImportReport.RowError.from(error.finding(), Languages.of(headers)));
    }

    private Village requireImporter(UUID id) {
        Village village = villages.require(id);
        caller.requireIn(village.unit(), Scope.HOUSEHOLDS_WRITE, Role.HOME_AFFAIRS_OFFICER);
        return village;
    }

    private RestResponse<Object> begin(Village village, LocalDate asOf, boolean dryRun, InputStream body)
            throws IOException {
        runner.takePlace();
        try {
            Table table = file.open(body.readAllBytes());
            LongImport begun = LongImport.begin(village.id(), table, dryRun, clock.instant());
            longImports.add(begun, village);
            runner.start(begun, village, asOf, table);
            return RestResponse.ResponseBuilder.<Object>create(RestResponse.Status.ACCEPTED,
                    begun.view(Languages.of(headers))).header("Preference-Applied", LATER)
                    .location(URI.create("/v1/villages/" + village.id() + "/household-imports/" + begun.id())).build();
        } catch (IOException | RuntimeException notBegun) {
            runner.leavePlace();
            throw notBegun;
        }
    }

    private static byte[] readShort(InputStream body) throws IOException {
        byte[] content = body.readNBytes(MOST_BYTES_AT_ONCE + 1);
        if (content.length > MOST_BYTES_AT_ONCE) {
            throw tooLong();
        }
        return content;
    }

    private static Refused tooLong() {
        return Refused.because(TOO_LONG,
                "Danh sách có quá " + MOST_ROWS_AT_ONCE + " dòng; hãy gửi kèm tiêu đề Prefer: " + LATER,
                "The list has more than " + MOST_ROWS_AT_ONCE + " rows; send it with the header Prefer: " + LATER);
    }

    private static void refuseErrors(HouseholdImport.Outcome outcome) {
        if (outcome.errorCount() > 0) {
            throw Refused.because(CommonProblem.INVALID,
                    "Danh sách có " + outcome.errorCount() + " lỗi; chưa ghi dòng nào",
                    "The list has " + outcome.errorCount() + " errors; no row was stored", outcome.errors());
        }
    }
}
