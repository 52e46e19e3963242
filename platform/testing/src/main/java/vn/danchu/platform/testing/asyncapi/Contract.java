package vn.danchu.platform.testing.asyncapi;

import java.util.List;
import java.util.Optional;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * The published words of one service.
 *
 * @param words
 *            the interface that all its events implement
 * @param topic
 *            the topic on which it tells them
 */
record Contract(Class<?> words, String topic) {

    /** @return the contract below the service's root package; empty when the service tells nothing */
    static Optional<Contract> ofService(String root) {
        return new ClassFileImporter().importPackages(root + ".contracts").stream()
                .filter(type -> type.isInterface() && type.tryGetField("TOPIC").isPresent()).map(JavaClass::reflect)
                .<Contract>map(Contract::of).findFirst();
    }

    /** @return the contract that the event is part of */
    static Contract ofEvent(Class<?> event) {
        return of(event.getInterfaces()[0]);
    }

    private static Contract of(Class<?> words) {
        return new Contract(words, constant(words, "TOPIC"));
    }

    /** @return the full name of the event, as consumers know it */
    static String typeOf(Class<?> event) {
        return constant(event, "TYPE");
    }

    /** @return every event, by name */
    List<Class<?>> events() {
        return PublishedSamples.events(words);
    }

    /** @return the last part of the topic, e.g. {@code consultation} */
    String service() {
        return topic.substring(topic.lastIndexOf('.') + 1);
    }

    /** @return the CloudEvents source of its events */
    String source() {
        return "/" + topic.replace('.', '/');
    }

    private static String constant(Class<?> type, String name) {
        try {
            return (String) type.getField(name).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " names no " + name, e);
        }
    }
}
