package vn.danchu.platform.problem;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells a database that is away from a statement that is wrong. */
public final class DatabaseFailure {
    // Unique key and exclusion constraint.
    private static final Set<String> UNIQUENESS = Set.of("23505", "23P01");
    // Serialization failure, deadlock, lock not available.
    private static final Set<String> ANOTHER_IN_THE_WAY = Set.of("40001", "40P01", "55P03");

    private DatabaseFailure() {
    }

    /** @return whether the failure is the connection's, so that a repeated request may succeed */
    public static boolean isOfConnection(Throwable failure) {
        return isOf(failure, DatabaseFailure::concernsConnection);
    }

    /** @return whether the same work may succeed later: the database is away, or another transaction was in the way */
    public static boolean passes(Throwable failure) {
        return isOfConnection(failure) || isOf(failure, sql -> has(ANOTHER_IN_THE_WAY, sql));
    }

    /** @return whether a constraint refused the record beside one that somebody else has just written */
    static boolean isOfUniqueness(Throwable failure) {
        return isOf(failure, sql -> has(UNIQUENESS, sql));
    }

    private static boolean isOf(Throwable failure, Predicate<SQLException> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && kind.test(sql));
    }

    private static boolean has(Set<String> states, SQLException sql) {
        return states.contains(String.valueOf(sql.getSQLState()));
    }

    // Classes of SQLSTATE: 08 connection, 53 out of resources, 57 operator intervention (shutdown, restart).
    // The pool's own "no connection in time" carries no state.
    private static boolean concernsConnection(SQLException sql) {
        String state = sql.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }

    /** @return whether the failure, or what it wraps, is of the kind */
    static boolean isOf(Class<? extends Throwable> kind, Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(kind::isInstance);
    }
}
