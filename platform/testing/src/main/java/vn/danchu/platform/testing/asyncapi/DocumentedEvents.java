package vn.danchu.platform.testing.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.apache.kafka.common.header.Headers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import vn.danchu.platform.testing.architecture.SourceFiles;

/** Holds what a service told in a test against its committed document. */
public final class DocumentedEvents {
    private static final JsonNode MESSAGES = documented().path("components");

    private DocumentedEvents() {
    }

    /** Fails unless the event is one that the document of the module describes, in the form that it describes. */
    public static void requireDocumented(String type, Headers headers, String text) {
        for (JsonNode message : MESSAGES.path("messages")) {
            if (message.path("name").asText().equals(type)) {
                String name = message.path("title").asText();
                SchemaCheck.requireFit("The envelope of " + name, MESSAGES.path("schemas").path("Envelope"),
                        envelope(headers));
                SchemaCheck.requireFit(name, MESSAGES.path("schemas").path(name), text);
                return;
            }
        }
        throw new AssertionError(type + " was told, and stands in no document");
    }

    private static JsonNode envelope(Headers headers) {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        headers.forEach(header -> envelope.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return envelope;
    }

    private static JsonNode documented() {
        try (var document = Files.newInputStream(SourceFiles.moduleFolder().resolve(AsyncApiDocument.COMMITTED))) {
            return new YAMLMapper().readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
