package vn.danchu.platform.testing.asyncapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The events that a service publishes, each held against its sample under {@code samples/<service>/}. */
public final class PublishedSamples {
    private PublishedSamples() {
    }

    /** Fails unless every event of the contract has its sample, and is written exactly as the sample says. */
    public static void areWhatIsWritten(Class<?> contract, ObjectMapper json) {
        List<Class<?>> events = events(contract);
        assertFalse(events.isEmpty(), "no event implements " + contract);
        events.forEach(event -> assertWrittenAs(sample(event), event, json));
    }

    /** @return every event of the contract, in its package and those below */
    public static List<Class<?>> events(Class<?> contract) {
        return new ClassFileImporter().importPackages(contract.getPackageName()).stream()
                .filter(found -> found.isRecord() && found.isAssignableTo(contract)).<Class<?>>map(JavaClass::reflect)
                .sorted(Comparator.comparing(Class::getSimpleName)).toList();
    }

    private static void assertWrittenAs(JsonNode sample, Class<?> event, ObjectMapper json) {
        try {
            Object read = json.treeToValue(sample, event);
            assertEquals(sample, json.readTree(json.writeValueAsString(read)), event.getSimpleName());
        } catch (IOException e) {
            throw new UncheckedIOException(event.getSimpleName(), e);
        }
    }

    /** @return the event as its publisher's sample shows it */
    public static JsonNode sample(Class<?> event) {
        String file = event.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT) + ".json";
        String name = "/samples/" + service(event) + "/" + file;
        try (InputStream sample = event.getResourceAsStream(name)) {
            assertNotNull(sample, event.getSimpleName() + " has no sample " + name);
            return new ObjectMapper().readTree(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    // vn.danchu.<service>.contracts
    private static String service(Class<?> event) {
        return event.getPackageName().split("\\.")[2];
    }
}
