package vn.danchu.platform.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeDatesTest {
    private static final List<String> COLUMNS = List.of("born");

    @ParameterizedTest
    @CsvSource({"2/9/2026, 2026-09-02", "02/09/2026, 2026-09-02", "02-09-2026, 2026-09-02", "2.9.2026, 2026-09-02",
        "2026-09-02, 2026-09-02", "3/4/2026, 2026-04-03", "29/2/2024, 2024-02-29", "31/12/1999, 1999-12-31"})
    void aDayIsReadWithTheDayFirst(String written, LocalDate day) {
        TableRow row = row(Cell.text(written));

        assertEquals(day, row.date("born"));
        assertEquals(List.of(), row.findings());
    }

    @ParameterizedTest
    @CsvSource({"2/9/26, the year must have four digits",
        "12/31/2026, the month stands before the day; write the day first",
        "30/2/2026, the calendar has no such day", "29/2/2026, the calendar has no such day",
        "2026-02-30, the calendar has no such day", "31/31/2026, the calendar has no such day",
        "2/9-2026, 'is no day; write day/month/year, such as 2/9/2026'",
        "tháng 9 2026, 'is no day; write day/month/year, such as 2/9/2026'",
        "9/2026, 'is no day; write day/month/year, such as 2/9/2026'"})
    void anythingElseIsRefusedInWords(String written, String problem) {
        assertRefused(problem, Cell.text(written));
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, 46267, this is a number and not a day; format the cell as Date",
        "BROKEN, #REF!, this cell shows an error"})
    void aNumberIsNoDayUntilTheSpreadsheetSaysSo(Cell.Kind kind, String content, String problem) {
        assertRefused(problem, new Cell(kind, content));
    }

    private static void assertRefused(String problem, Cell cell) {
        TableRow row = row(cell);

        assertNull(row.date("born"));
        assertEquals(List.of(problem), row.findings().stream().map(finding -> finding.detail().en()).toList());
    }

    private static TableRow row(Cell cell) {
        return new TableRow(2, COLUMNS, List.of(cell));
    }
}
