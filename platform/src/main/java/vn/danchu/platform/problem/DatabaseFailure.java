package vn.danchu.platform.problem;

import java.sql.SQLException;
import java.util.Set;

/** Tells a database that is away from a statement that is wrong. */
public final class DatabaseFailure {
    // Unique key and exclusion constraint.
    private static final Set<String> UNIQUENESS = Set.of("23505", "23P01");

    private DatabaseFailure() {
    }

    /** @return whether the failure is the connection's, so that a repeated request may succeed */
    public static boolean isOfConnection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && concernsConnection(sql)) {
                return true;
            }
        }
        return false;
    }

    /** @return whether a constraint refused the record beside one that somebody else has just written */
    static boolean isOfUniqueness(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUENESS.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    // Classes of SQLSTATE: 08 connection, 53 out of resources, 57 operator intervention (shutdown, restart).
    // The pool's own "no connection in time" carries no state.
    private static boolean concernsConnection(SQLException sql) {
        String state = sql.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }

    /** @return whether the failure, or what it wraps, is of the kind */
    static boolean isOf(Class<? extends Throwable> kind, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
