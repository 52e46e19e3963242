package vn.danchu.platform.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.danchu.platform.identity.Role;
import vn.danchu.platform.identity.Scope;
import vn.danchu.platform.imports.Table;
import vn.danchu.platform.imports.TableRow;

/**
 * Who may call what: the file {@code access-matrix.csv} of a service. It has a row for every operation, and one more for
 * every part of an answer that fewer people may see, named by its path in the answer, e.g. {@code items.plan}.
 * <p>
 * People are {@code anyone}; {@code any-person} who is tied to a citizen number, and then sees only what is theirs;
 * {@code own-household}, who represents a household that the record concerns; or roles, each for the record's unit and
 * for those below the holder's. Machines are {@code any}, {@code none}, or those with a scope, in their units.
 */
final class AccessGrid {
    static final String FILE = "access-matrix.csv";
    static final String ANYONE = "anyone";
    static final String ANY_PERSON = "any-person";
    static final String OWN_HOUSEHOLD = "own-household";
    static final String ANY_MACHINE = "any";
    static final String NO_MACHINE = "none";
    static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::claim).toList();
    static final List<String> SCOPES = Arrays.stream(Scope.values()).map(Scope::claim).toList();
    private static final Set<String> PEOPLE = with(ROLES, ANYONE, ANY_PERSON, OWN_HOUSEHOLD);
    private static final Set<String> MACHINES = with(SCOPES, ANY_MACHINE, NO_MACHINE);

    private static final int LONGEST = 500;

    private final Map<String, Map<String, Right>> rights = new LinkedHashMap<>();

    /** Who may call an operation, or see a part of its answer. */
    record Right(List<String> people, String machines) {
        boolean needsNoToken() {
            return people.contains(ANYONE);
        }
    }

    private AccessGrid(Table table) {
        table.forEach(this::add);
    }

    /** @return the grid of the service that runs; refuses to go on without one */
    static AccessGrid ofService() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("This service has no " + FILE + " among its resources");
            }
            return read(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException when the file names a role or scope that nobody has, or a row twice */
    static AccessGrid read(byte[] file) {
        return new AccessGrid(
                Table.open(file, Stream.of("operation", "part", "people", "machines").map(Table.Column::of).toList()));
    }

    /** @return who may call the operation; empty when the grid does not name it */
    Optional<Right> of(String operation) {
        return Optional.ofNullable(rights.getOrDefault(operation, Map.of()).get(""));
    }

    /** @return the parts of the operation's answer that fewer people may see */
    Map<String, Right> partsOf(String operation) {
        Map<String, Right> parts = new LinkedHashMap<>(rights.getOrDefault(operation, Map.of()));
        parts.remove("");
        return parts;
    }

    private void add(TableRow row) {
        Right right = new Right(List.of(text(row, "people").split(" ")), text(row, "machines"));
        boolean known = PEOPLE.containsAll(right.people()) && MACHINES.contains(right.machines());
        Right earlier = rights.computeIfAbsent(text(row, "operation"), operation -> new LinkedHashMap<>())
                .put(text(row, "part"), right);
        if (!known || earlier != null) {
            throw new IllegalArgumentException(FILE + ", row " + row.line()
                    + (known ? ": the operation has this row already" : ": unknown people or machines: " + right));
        }
    }

    private static String text(TableRow row, String column) {
        return row.textOrEmpty(column, LONGEST);
    }

    private static Set<String> with(List<String> names, String... others) {
        return Stream.concat(names.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }
}
