package vn.danchu.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            08006, true,  the connection broke
            53300, true,  too many connections
            57P01, true,  the server is being stopped
            none,  true,  no connection came from the pool in time
            40001, true,  two transactions could not be put in a row
            40P01, true,  two transactions waited for each other
            55P03, true,  another transaction holds the record
            23505, false, the record is there already
            22P02, false, the value is of the wrong kind
            42P01, false, there is no such table
            """)
    void whatPassesIsTriedAgainForAsLongAsItTakes(String state, boolean passes, String what) {
        var failure = new IllegalStateException(new SqlFailure(new SQLException(what, state)));

        assertEquals(passes, DatabaseFailure.passes(failure), what);
    }
}
