package vn.danchu.platform.openapi;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import vn.danchu.platform.web.Cursor;

/** Describes what the addresses of all services have in common: ids, days, and the way through a list. */
final class AddressDocumentation {
    private static final Map<String, Object> KINDS = Map.of("UUID", "0197a1c2-5b1e-7000-8000-000000000031", "LocalDate",
            "2026-10-14", "OffsetDateTime", "2026-10-05T08:00:00+07:00");

    private AddressDocumentation() {
    }

    static void complete(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        KINDS.forEach((name, example) -> {
            if (schemas.containsKey(name)) {
                schemas.get(name).setExamples(List.of(example));
            }
        });
        document.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .forEach(parameter -> complete(parameter, schemas));
    }

    private static void complete(Parameter parameter, Map<String, Schema> schemas) {
        switch (parameter.getName()) {
            case "cursor" -> describeCursor(parameter);
            case "limit" -> parameter.description("Most items on the page").example(20);
            default -> {
                if (parameter.getExample() == null) {
                    parameter.setExample(exampleOf(parameter.getSchema(), schemas));
                }
            }
        }
    }

    // The first one is tried by whoever tries the call, so it must be lawful everywhere.
    private static void describeCursor(Parameter parameter) {
        parameter.description("What the page before answered as next")
                .addExample("first page", OASFactory.createExample().value(""))
                .addExample("next page", OASFactory.createExample().value(Cursor.of("06211-01").encode()));
    }

    private static Object exampleOf(Schema schema, Map<String, Schema> schemas) {
        if (schema.getRef() != null) {
            return exampleOf(schemas.get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1)), schemas);
        }
        if (schema.getExamples() != null) {
            return schema.getExamples().getFirst();
        }
        return schema.getEnumeration() == null ? schema.getDefaultValue() : schema.getEnumeration().getFirst();
    }
}
