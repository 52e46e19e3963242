package vn.danchu.platform.testing.asyncapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The headers around every event: CloudEvents 1.0 in the binary mode of its Kafka binding. */
final class Envelope {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Envelope() {
    }

    /** @return the schema of the headers that all events share */
    static ObjectNode schema() {
        ObjectNode headers = JSON.objectNode().put("type", "object").put("description",
                "CloudEvents 1.0, binary mode of the Kafka binding: the envelope lies in the headers, the event in the value.");
        var required = headers.putArray("required");
        ObjectNode properties = headers.putObject("properties");
        header(properties, "ce_specversion", "version of CloudEvents").put("const", "1.0");
        header(properties, "ce_id", "unique with the source; an event that comes twice has the same id, count it once")
                .put("format", "uuid");
        header(properties, "ce_source", "the service that speaks").put("format", "uri-reference");
        header(properties, "ce_type", "full name of the event, with its version");
        header(properties, "ce_time", "when it happened").put("format", "date-time");
        header(properties, "ce_partitionkey", "code of the commune, the unit of order; the key of the message too");
        header(properties, "ce_sequence", "grows within the source, in the order in which the events were recorded;"
                + " compare as text").put("pattern", "^[0-9]{19}$");
        header(properties, "content-type", "form of the value").put("const", "application/json");
        properties.fieldNames().forEachRemaining(required::add);
        return headers;
    }

    /** @return an example for an event of the source and type */
    static ObjectNode example(String source, String type, String commune) {
        return JSON.objectNode().put("ce_specversion", "1.0").put("ce_id", "8c7f0a52-4a7b-4b59-9d5e-0d4f2d1f6a10")
                .put("ce_source", source).put("ce_type", type).put("ce_time", "2026-11-20T02:00:00Z")
                .put("ce_partitionkey", commune).put("ce_sequence", "0000000000000000042")
                .put("content-type", "application/json");
    }

    private static ObjectNode header(ObjectNode properties, String name, String description) {
        return properties.putObject(name).put("type", "string").put("description", description);
    }
}
