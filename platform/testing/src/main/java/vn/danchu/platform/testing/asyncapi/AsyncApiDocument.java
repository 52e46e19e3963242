package vn.danchu.platform.testing.asyncapi;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.restassured.RestAssured;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.danchu.platform.testing.architecture.CommittedDocument;
import vn.danchu.platform.testing.architecture.SourceFiles;

/**
 * The AsyncAPI document of a service: what it tells, by its contracts, and what it takes in, by its inbox. It is kept in
 * git, packed into the service and shown by the gateway.
 */
public final class AsyncApiDocument {
    static final String COMMITTED = "asyncapi/asyncapi.yaml";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final ServiceSettings settings;
    private final Optional<Contract> told;
    private final Map<Contract, List<Class<?>>> takenIn;
    private final Messages messages;

    private AsyncApiDocument(String root, Path module) {
        settings = new ServiceSettings(module);
        told = Contract.ofService(root);
        takenIn = TakenIn.byService(root).stream()
                .collect(Collectors.groupingBy(Contract::ofEvent, LinkedHashMap::new, Collectors.toList()));
        messages = new Messages(module.getParent());
    }

    /**
     * Writes the document anew and compares it with {@code asyncapi/asyncapi.yaml} of the module.
     *
     * @param root
     *            the package above all code of the service
     * @throws AssertionError
     *             when they differ; the new document then lies in {@code target/asyncapi.yaml}
     */
    public static void assertCommitted(String root) {
        Path module = SourceFiles.moduleFolder();
        new CommittedDocument(COMMITTED, module).assertIs(YamlText.of(new AsyncApiDocument(root, module).json()));
    }

    /**
     * @throws AssertionError
     *             when the running service does not answer {@code /asyncapi.yaml} with the committed document
     */
    public static void assertServed() {
        byte[] served = RestAssured.given().noFilters().get("/asyncapi.yaml").then().statusCode(200).extract()
                .asByteArray();
        new CommittedDocument(COMMITTED, SourceFiles.moduleFolder())
                .assertIs(new String(served, StandardCharsets.UTF_8));
    }

    private ObjectNode json() {
        ObjectNode document = JSON.objectNode().put("asyncapi", "3.0.0");
        document.set("info", info());
        document.put("defaultContentType", "application/json");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        ObjectNode components = document.putObject("components");
        told.ifPresent(contract -> {
            channels.set(contract.service(), channel(contract, contract.events()));
            operations.set("tell", operation("send", contract, contract.events())
                    .put("summary", "Tells what happened here, in the order of each commune.")
                    .put("description", "What comes twice has the same ce_id."));
        });
        takenIn.forEach((contract, events) -> {
            channels.set(contract.service(), channel(contract, events));
            operations.set("takeIn" + capitalised(contract.service()), listening(contract, events));
        });
        components.set("messages", messages.described());
        components.set("schemas", messages.schemas());
        return document;
    }

    private ObjectNode info() {
        ObjectNode info = JSON.objectNode().put("title", settings.info("title") + ": events")
                .put("version", settings.info("version"))
                .put("description", settings.info("description") + " Events are told to Kafka at least once; fields are"
                        + " only added, and a new meaning is a new event. An installation may put a prefix before every"
                        + " topic.");
        info.putObject("contact").put("name", settings.info("contact-name")).put("url", settings.info("contact-url"));
        info.putObject("license").put("name", settings.info("license-name")).put("url", settings.info("license-url"));
        return info;
    }

    private ObjectNode channel(Contract contract, List<Class<?>> events) {
        ObjectNode channel = JSON.objectNode().put("address", contract.topic())
                .put("summary", "What the " + contract.service() + " service tells.");
        ObjectNode listed = channel.putObject("messages");
        events.forEach(event -> listed.putObject(event.getSimpleName()).put("$ref", messages.add(event)));
        return channel;
    }

    private ObjectNode listening(Contract contract, List<Class<?>> events) {
        ObjectNode operation = operation("receive", contract, events)
                .put("summary", "Takes in what this service goes by, each event once.")
                .put("description", "What cannot be read goes to " + contract.topic() + ".dead-letter."
                        + settings.consumer() + ", and the next one is taken.");
        ObjectNode kafka = operation.putObject("bindings").putObject("kafka");
        kafka.putObject("groupId").put("type", "string").put("const", settings.consumer());
        kafka.put("bindingVersion", "0.5.0");
        return operation;
    }

    private static ObjectNode operation(String action, Contract contract, List<Class<?>> events) {
        String channel = "#/channels/" + contract.service();
        ObjectNode operation = JSON.objectNode().put("action", action);
        operation.putObject("channel").put("$ref", channel);
        var listed = operation.putArray("messages");
        events.forEach(event -> listed.addObject().put("$ref", channel + "/messages/" + event.getSimpleName()));
        return operation;
    }

    private static String capitalised(String service) {
        return List.of(service.split("-")).stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
