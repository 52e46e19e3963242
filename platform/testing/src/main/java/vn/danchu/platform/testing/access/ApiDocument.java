package vn.danchu.platform.testing.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** What the running service publishes: its operations and who may call them, and the roles and scopes that exist. */
final class ApiDocument {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private final JsonNode document;

    ApiDocument(JsonNode document) {
        this.document = document;
    }

    List<String> roles() {
        return texts(document.at("/components/securitySchemes/bearer/x-roles"));
    }

    List<String> scopes() {
        return texts(document.at("/components/securitySchemes/bearer/x-scopes"));
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> operations.add(operation(path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    private static Operation operation(String path, String method, JsonNode operation) {
        var access = operation.get("x-access");
        Map<String, Right> parts = new LinkedHashMap<>();
        if (access != null && access.has("parts")) {
            access.get("parts").properties().forEach(part -> parts.put(part.getKey(), right(part.getValue())));
        }
        return new Operation(operation.get("operationId").asText(), method.toUpperCase(Locale.ROOT), path,
                access == null ? null : right(access), parts);
    }

    private static Right right(JsonNode access) {
        return new Right(new HashSet<>(texts(access.get("people"))), access.get("machines").asText());
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
