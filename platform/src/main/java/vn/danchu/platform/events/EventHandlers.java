package vn.danchu.platform.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Which event types a service takes in, and what each does. Built once, in a service's {@code inbox} package. */
public final class EventHandlers {
    private final Map<String, Handler<?>> byType = new LinkedHashMap<>();

    record Handler<T>(Class<T> shape, Consumer<T> effect) {
        Runnable bind(Object event) {
            return () -> effect.accept(shape.cast(event));
        }
    }

    /**
     * @param type
     *            the event's full name
     * @param shape
     *            the publisher's record
     * @param effect
     *            what it does here, in the transaction that also marks the event as seen
     * @return this table, for the next row
     */
    public <T> EventHandlers on(String type, Class<T> shape, Consumer<T> effect) {
        if (byType.putIfAbsent(type, new Handler<>(shape, effect)) != null) {
            throw new IllegalArgumentException("two handlers for " + type);
        }
        return this;
    }

    Optional<Handler<?>> of(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
