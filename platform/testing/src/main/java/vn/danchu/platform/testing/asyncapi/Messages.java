package vn.danchu.platform.testing.asyncapi;

import java.nio.file.Path;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The events that a document speaks of, each with its envelope, the schema of its payload and its sample. */
final class Messages {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final DocComments words;
    private final PayloadSchemas payloads;
    private final TreeMap<String, ObjectNode> messages = new TreeMap<>();
    private final TreeMap<String, ObjectNode> schemas = new TreeMap<>();

    /** @param suite the folder in which all services lie */
    Messages(Path suite) {
        words = new DocComments(suite);
        payloads = new PayloadSchemas(words);
    }

    /** @return where the document describes the event */
    String add(Class<?> event) {
        String name = event.getSimpleName();
        JsonNode sample = PublishedSamples.sample(event);
        ObjectNode payload = payloads.of(event);
        SchemaCheck.requireFit("The sample of " + name, payload, sample);
        schemas.put(name, payload);
        messages.put(name, message(event, sample));
        return "#/components/messages/" + name;
    }

    ObjectNode described() {
        return JSON.objectNode().setAll(messages);
    }

    ObjectNode schemas() {
        ObjectNode all = JSON.objectNode();
        all.set("Envelope", Envelope.schema());
        return all.setAll(schemas);
    }

    private ObjectNode message(Class<?> event, JsonNode sample) {
        String type = Contract.typeOf(event);
        String source = Contract.ofEvent(event).source();
        ObjectNode message = JSON.objectNode().put("name", type).put("title", event.getSimpleName())
                .put("summary", words.of(event));
        message.set("headers", headers(type, source));
        message.putObject("payload").put("$ref", "#/components/schemas/" + event.getSimpleName());
        ObjectNode kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", "code of the commune");
        kafka.put("bindingVersion", "0.5.0");
        ObjectNode example = message.putArray("examples").addObject().put("name", "sample");
        example.set("headers", envelope(source, type, sample.path("communeCode").asText()));
        example.set("payload", sample);
        return message;
    }

    private static ObjectNode envelope(String source, String type, String commune) {
        ObjectNode example = Envelope.example(source, type, commune);
        SchemaCheck.requireFit("The envelope of " + type, Envelope.schema(), example);
        return example;
    }

    private static ObjectNode headers(String type, String source) {
        ObjectNode headers = JSON.objectNode().put("type", "object");
        var parts = headers.putArray("allOf");
        parts.addObject().put("$ref", "#/components/schemas/Envelope");
        ObjectNode own = parts.addObject().put("type", "object").putObject("properties");
        own.putObject("ce_type").put("const", type);
        own.putObject("ce_source").put("const", source);
        return headers;
    }
}
