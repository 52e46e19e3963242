package vn.danchu.platform.testing.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Composes the examples of a document as the tools of its readers do, and tells which are missing or wrong. */
final class Examples {
    private final ServiceDocument document;
    private final List<String> faults = new ArrayList<>();

    private Examples(ServiceDocument document) {
        this.document = document;
    }

    /** @return what keeps a reader from trying a call as the document shows it */
    static List<String> faultsIn(ServiceDocument document) {
        Examples examples = new Examples(document);
        document.operations(examples::checkCall);
        return examples.faults;
    }

    private void checkCall(String call, JsonNode operation) {
        operation.path("parameters").forEach(parameter -> checkParameter(call, parameter));
        checkBody(call + ", request", operation.path("requestBody"));
        operation.path("responses").properties().stream().filter(answer -> answer.getKey().startsWith("2")).findFirst()
                .ifPresent(answer -> checkBody(call + ", answer", answer.getValue()));
    }

    private void checkParameter(String call, JsonNode parameter) {
        String where = call + ", " + parameter.path("name").asText();
        if (parameter.has("examples")) {
            parameter.get("examples").forEach(each -> check(where, parameter.path("schema"), each.path("value")));
        } else if (!parameter.path("in").asText().equals("header")) {
            check(where, parameter.path("schema"), parameter.path("example"));
        }
    }

    private void checkBody(String where, JsonNode body) {
        JsonNode schema = body.path("content").path("application/json").path("schema");
        if (!schema.isMissingNode()) {
            check(where, schema, compose(where, schema));
        }
    }

    private void check(String where, JsonNode schema, JsonNode example) {
        if (example.isMissingNode()) {
            faults.add(where + ": no example");
        } else {
            document.misfits(schema, example).forEach(misfit -> faults.add(where + ": " + misfit));
        }
    }

    private JsonNode compose(String where, JsonNode schema) {
        if (schema.has("examples")) {
            return schema.get("examples").get(0);
        }
        if (schema.has("$ref")) {
            return compose(where, document.referred(schema.get("$ref").asText()));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(where, schema.path("properties"));
            case "array" -> array(where, schema);
            case "boolean" -> BooleanNode.TRUE;
            default -> missing(where);
        };
    }

    /** As many times the same item as the array must have. */
    private ArrayNode array(String where, JsonNode schema) {
        JsonNode item = compose(where + "[]", schema.path("items"));
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        return array.addAll(Collections.nCopies(Math.max(1, schema.path("minItems").asInt()), item));
    }

    private ObjectNode object(String where, JsonNode properties) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        properties.properties().forEach(property -> {
            JsonNode value = compose(where + "." + property.getKey(), property.getValue());
            if (!value.isMissingNode()) {
                object.set(property.getKey(), value);
            }
        });
        return object;
    }

    private JsonNode missing(String where) {
        faults.add(where + ": no example");
        return MissingNode.getInstance();
    }
}
