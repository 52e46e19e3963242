package vn.danchu.platform.testing.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** Holds an event against the schema of its payload; what the schema does not name is a fault too. */
final class SchemaCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    private static final SchemaValidatorsConfig CHECKING_FORMATS = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true).build();

    private SchemaCheck() {
    }

    static void requireFit(String name, JsonNode schema, String event) {
        try {
            requireFit(name, schema, JSON.readTree(event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireFit(String name, JsonNode schema, JsonNode event) {
        Set<ValidationMessage> misfits = SCHEMAS.getSchema(schema, CHECKING_FORMATS).validate(event);
        List<String> unnamed = event.properties().stream().map(Map.Entry::getKey)
                .filter(field -> !schema.path("properties").has(field)).toList();
        if (!misfits.isEmpty() || !unnamed.isEmpty()) {
            throw new AssertionError(name + " does not fit its schema: " + misfits + unnamed + " " + event);
        }
    }
}
