package vn.danchu.covenant.drafting.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    @ParameterizedTest(name = "of {0} households {1} are a tenth")
    @CsvSource({"0, 1", "1, 1", "9, 1", "10, 1", "11, 2", "99, 10", "100, 10", "101, 11", "112, 12"})
    void aTenthOfAllHouseholdsObligesTheHead(long households, long needed) {
        assertEquals(needed, Proposal.needed(households, LocalDate.of(2026, 11, 20)));
    }
}
