package vn.danchu.platform.testing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every dated value of the law that a module's {@code rules} hold, wherever it stands there: constant, row, map or enum. This
 * module is built before the law's own words, and so knows them by name only.
 */
final class LegalTables {
    private static final String LAW = "vn.danchu.platform.law";
    private static final Path CLASSES = Path.of("target", "classes");
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> tables = Collections.newSetFromMap(new IdentityHashMap<>());

    private LegalTables() {
    }

    /** All that the classes of this module hold. */
    static Collection<Object> ofModule() {
        return inModule(LegalTables::of);
    }

    /** Every line of every table of steps in this module. */
    static Collection<Object> stepsOfModule() {
        return inModule(LegalTables::stepsOf);
    }

    private static <T> T inModule(Function<Stream<Class<?>>, T> reading) {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return reading.apply(files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.replace(".class", "").replace(file.contains("/") ? '/' : '\\', '.'))
                    .filter(LegalTables::isOfRules).map(LegalTables::load));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every line of the tables of steps among these classes. */
    static Collection<Object> stepsOf(Stream<Class<?>> classes) {
        return classes
                .filter(type -> type.isEnum() && Arrays.stream(type.getInterfaces())
                        .anyMatch(known -> known.getName().equals(LAW + ".lifecycle.Step")))
                .<Object>flatMap(type -> Arrays.stream(type.getEnumConstants())).toList();
    }

    /** All that these classes hold. */
    static Collection<Object> of(Stream<Class<?>> classes) {
        var tables = new LegalTables();
        classes.forEach(type -> tables.visitFields(type, null, field -> Modifier.isStatic(field.getModifiers())));
        return tables.tables;
    }

    private static boolean isOfRules(String type) {
        return type.contains(".rules.");
    }

    private static Class<?> load(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void visit(Object value) {
        if (value == null || !seen.add(value)) {
            return;
        }
        switch (value) {
            case Object table when table.getClass().getName().equals(LAW + ".Dated") -> tables.add(table);
            case Map<?, ?> map -> map.values().forEach(this::visit);
            case Collection<?> all -> all.forEach(this::visit);
            case Optional<?> one -> one.ifPresent(this::visit);
            case Object other when isOfRules(other.getClass().getName()) || isOpen(other) ->
                visitFields(other.getClass(), other, field -> !Modifier.isStatic(field.getModifiers()));
            default -> {
                // A value of the JDK or of the law's own words: there is no table in it.
            }
        }
    }

    // What a place may set lies between two values of the law.
    private static boolean isOpen(Object value) {
        return value.getClass().getPackageName().equals(LAW + ".local");
    }

    private void visitFields(Class<?> type, Object owner, Predicate<Field> wanted) {
        Arrays.stream(type.getDeclaredFields()).filter(wanted).filter(field -> !field.isSynthetic()).forEach(field -> {
            try {
                field.setAccessible(true);
                visit(field.get(owner));
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }
}
