package vn.danchu.platform.problem;

import java.sql.SQLException;

/** A failed SQL statement of a path that speaks JDBC itself. */
public final class SqlFailure extends RuntimeException {
    public SqlFailure(SQLException cause) {
        super(cause);
    }
}
