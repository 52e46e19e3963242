package vn.danchu.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import vn.danchu.platform.web.IdempotencyKey;

/**
 * Adds to every operation of every service what all of them share: the refusals as {@code application/problem+json}, the
 * {@code Idempotency-Key} of creating requests, and who may call it.
 */
public class ProblemDocumentation implements OASFilter {
    private static final String PROBLEM = "Problem";
    /** The schemas that the problem library adds; no answer here has them. */
    static final List<String> UNUSED = List.of("HttpProblem", "HttpValidationProblem", "Violation");
    private static final List<String> EVERY_OPERATION = List.of("400", "401", "403", "404", "429", "500", "503");
    private static final List<String> PLACES = List.of("commune", "unit");
    private static final List<String> CHANGES = List.of("409", "422");
    private static final Map<String, String> MEANING = Map.ofEntries(
            Map.entry("400", "The request is not valid; `errors` names the fields"),
            Map.entry("401", "No token, or one that is not valid"),
            Map.entry("403", "Not this caller, or not in this unit"),
            Map.entry("404", "No such record"), Map.entry("409", "Not possible now; `earliest` tells from when it is"),
            Map.entry("406", "None of the forms that Accept names"),
            Map.entry("413", "Larger than is taken, or than is taken at once"),
            Map.entry("415", "Another kind of content than is taken"),
            Map.entry("412", "Somebody else has changed it meanwhile"),
            Map.entry("422", "A rule of the law or of the content is broken"),
            Map.entry("428", "If-Match is missing"), Map.entry("429", "Too many requests; see Retry-After"),
            Map.entry("500", "A fault of the service"),
            Map.entry("503", "Not available for a moment; see Retry-After"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        UNUSED.forEach(document.getComponents()::removeSchema);
        document.getComponents().addSchema(PROBLEM, problem());
        document.getComponents().addSecurityScheme("bearer", AccessDocumentation.token());
        AccessDocumentation access = new AccessDocumentation(AccessGrid.ofService());
        document.getPaths().getPathItems().values().stream().map(PathItem::getOperations).map(Map::entrySet)
                .flatMap(Set::stream).forEach(operation -> {
                    complete(operation.getKey(), operation.getValue());
                    access.complete(operation.getValue());
                });
        AddressDocumentation.complete(document);
        VersionDocumentation.complete(document);
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        List.copyOf(operation.getResponses().getAPIResponses().keySet()).stream().filter(MEANING::containsKey)
                .forEach(status -> addProblem(operation, status));
        EVERY_OPERATION.forEach(status -> addProblem(operation, status));
        if (namesAPlace(operation)) {
            addProblem(operation, "422");
        }
        if (method != PathItem.HttpMethod.GET) {
            CHANGES.forEach(status -> addProblem(operation, status));
        }
        if (method == PathItem.HttpMethod.PUT) {
            addProblem(operation, "412");
            addProblem(operation, "428");
            operation.addParameter(header("If-Match", "The ETag of the record as it was read").example("\"3\""));
        }
        if (operation.getResponses().hasAPIResponse("201") && !operation.getResponses().hasAPIResponse("200")) {
            operation.addParameter(header(IdempotencyKey.HEADER,
                    "Marks all tries of one request; repeated within 24 hours it gets the first answer again"));
        }
    }

    // A list of a commune that does not exist is refused, not empty.
    private static boolean namesAPlace(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> PLACES.contains(parameter.getName()));
    }

    private static void addProblem(Operation operation, String status) {
        if (operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().removeAPIResponse(status);
        }
        APIResponse response = OASFactory.createAPIResponse().description(MEANING.get(status))
                .content(
                        OASFactory.createContent().addMediaType("application/problem+json", OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
        operation.getResponses().addAPIResponse(status, response);
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).required(true).description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(255));
    }

    private static Schema problem() {
        Schema error = OASFactory.createSchema().addType(SchemaType.OBJECT)
                .addProperty("row", number("Row of an imported table; the heading is row 1", 14))
                .addProperty("field", text("The column, field or parameter", "sentOn"))
                .addProperty("detail", text("What is wrong with it", "không thể trước ngày biểu quyết"))
                .required(List.of("field", "detail")).additionalPropertiesBoolean(false);
        return OASFactory.createSchema().addType(SchemaType.OBJECT)
                .description("Why the answer is no (RFC 9457), in the language of Accept-Language")
                .addProperty("type",
                        text("Stable kind of the problem", "https://danchu.vn/problems/covenant-vote-too-early")
                                .format("uri"))
                .addProperty("title", text("The kind in words", "Chưa đến thời điểm được phép"))
                .addProperty("status", number("The status of the answer", 409))
                .addProperty("detail",
                        text("This case in words", "Dự thảo phải được niêm yết ít nhất 30 ngày trước khi biểu quyết"))
                .addProperty("instance", text("The request", "/v1/covenants"))
                .addProperty("rule", text("Name of the rule that was broken", "covenant-vote-too-early"))
                .addProperty("article", text("Where the law says so", "Điều 9 khoản 1 Nghị định số 61/2023/NĐ-CP"))
                .addProperty("earliest", text("First lawful date or time, when it is too early", "2026-11-30"))
                .addProperty("latest", text("Last lawful date, when it is too late", "2026-12-07"))
                .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY).items(error)
                        .description("What is wrong, field by field or row by row"))
                .required(List.of("type", "title", "status")).additionalPropertiesBoolean(false);
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description).addExample(example);
    }

    private static Schema number(String description, int example) {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).description(description).addExample(example);
    }
}
