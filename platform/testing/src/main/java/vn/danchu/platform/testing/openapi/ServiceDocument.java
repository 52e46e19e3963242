package vn.danchu.platform.testing.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import io.restassured.RestAssured;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import vn.danchu.platform.testing.architecture.SourceFiles;

/** What the service that is being tested says of itself. */
final class ServiceDocument {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
            factory -> factory.metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .keyword(new NonValidationKeyword("components")).build()));
    private static final SchemaValidatorsConfig CHECKING_FORMATS = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true).build();
    private final JsonNode document;
    private final List<Path> paths;
    private final Map<JsonNode, JsonSchema> schemas = Collections.synchronizedMap(new IdentityHashMap<>());

    ServiceDocument(JsonNode document) {
        this.document = document;
        this.paths = document.path("paths").properties().stream()
                .map(path -> new Path(List.of(path.getKey().split("/")), path.getValue())).toList();
    }

    /** An address as the document writes it, cut at its slashes, and what answers there. */
    private record Path(List<String> parts, JsonNode operations) {

        boolean leadsTo(String[] address) {
            return parts.size() == address.length && IntStream.range(0, address.length)
                    .allMatch(i -> parts.get(i).equals(address[i]) || isOpen(parts.get(i)));
        }

        long openParts() {
            return parts.stream().filter(Path::isOpen).count();
        }

        private static boolean isOpen(String part) {
            return part.startsWith("{");
        }
    }

    /** @return the document as the running service serves it; empty for a module that has none */
    static Optional<ServiceDocument> served() {
        return Served.DOCUMENT;
    }

    /** @return the operation that answers there; empty when there is none */
    Optional<JsonNode> operation(String method, String address) {
        String[] parts = address.split("/");
        return paths.stream().filter(path -> path.leadsTo(parts)).min(Comparator.comparingLong(Path::openParts))
                .map(path -> path.operations().get(method.toLowerCase(Locale.ROOT)));
    }

    /** Shows every operation with its name. */
    void operations(BiConsumer<String, JsonNode> each) {
        document.path("paths").forEach(path -> path.properties().stream()
                .filter(field -> field.getValue().has("operationId"))
                .forEach(field -> each.accept(field.getValue().get("operationId").asText(), field.getValue())));
    }

    /** @return what of the value does not fit the schema, in words */
    List<String> misfits(JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(value).stream()
                .map(ValidationMessage::getMessage).toList();
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components"));
        return SCHEMAS.getSchema(whole, CHECKING_FORMATS);
    }

    /** @return the schema that a reference leads to */
    JsonNode referred(String reference) {
        return document.at(reference.substring(1));
    }

    /** Asked for once for all tests of a module. */
    private static final class Served {
        private static final Optional<ServiceDocument> DOCUMENT = Files
                .exists(SourceFiles.moduleFolder().resolve(OpenApiDocument.COMMITTED))
                        ? Optional.of(new ServiceDocument(ask()))
                        : Optional.empty();

        private static JsonNode ask() {
            try {
                return new ObjectMapper().readTree(RestAssured.given().noFilters().queryParam("format", "json")
                        .get("/q/openapi").then().statusCode(200).extract().asByteArray());
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }
}
