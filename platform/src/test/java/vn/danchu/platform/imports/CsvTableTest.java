package vn.danchu.platform.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final List<String> BOTH = List.of("H1|Hoàng Văn Ấn|000999000001", "H2|Lý Thị Bưởi|000999000002");
    private static final String MARK = "\uFEFF";

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        assertEquals(BOTH, Lists.read(Lists.TWO.getBytes(UTF_8)));
        assertEquals(BOTH, Lists.read((MARK + Lists.TWO).getBytes(UTF_8)));
    }

    @Test
    void unicodeTextOfASpreadsheetIsReadByItsMark() {
        assertEquals(BOTH, Lists.read((MARK + Lists.TWO.replace(',', '\t')).getBytes(UTF_16LE)));
        assertEquals(BOTH, Lists.read((MARK + Lists.TWO.replace(',', '\t')).getBytes(UTF_16BE)));
    }

    @Test
    void composedAndDecomposedAccentsAreTheSameName() {
        assertEquals(BOTH, Lists.read(Normalizer.normalize(Lists.TWO, Normalizer.Form.NFD).getBytes(UTF_8)));
    }

    @Test
    void windowsVietnameseIsReadAndSaysThatItWasAssumed() {
        byte[] file = windows(Lists.TWO);

        assertEquals(BOTH, Lists.read(file));
        assertEquals(Optional.of("windows-1258"), Table.open(file, Lists.COLUMNS).assumedCharacters());
        assertEquals(Optional.empty(), Table.open(Lists.TWO.getBytes(UTF_8), Lists.COLUMNS).assumedCharacters());
    }

    // Hoàng Văn An in the tables TCVN3 and VNI, and in UTF-8 that lost a byte.
    @ParameterizedTest
    @ValueSource(strings = {"Hoµng V¨n An", "Hoaøng Vaên An"})
    void olderTablesAreRefusedAndNotReadAsNonsense(String name) {
        byte[] file = (Lists.HEADING + "H1," + name + ",000999000001\n").getBytes(Charset.forName("windows-1252"));

        assertEquals("The characters of the file cannot be read; save it again as CSV UTF-8",
                Lists.refusal(file).detail().en());
    }

    @Test
    void utf8ThatLostAByteIsRefused() {
        byte[] file = Lists.TWO.getBytes(UTF_8);
        file[Lists.HEADING.length() + 6] = ' ';

        assertEquals(422, Lists.refusal(file).type().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theHeadingTellsTheDelimiter(String delimiter) {
        assertEquals(BOTH, Lists.read(Lists.TWO.replace(",", delimiter).getBytes(UTF_8)));
    }

    @Test
    void quotedCellsHoldDelimitersAndLinesAndRowsKeepTheirNumbers() {
        String file = Lists.HEADING + "\"H;1\",\"Hoàng, \"\"Ấn\"\"\n(con)\",000999000001\n\n,,\nH2,B,12\n";

        assertEquals("H;1|Hoàng, \"Ấn\" (con)|000999000001", Lists.read(file.getBytes(UTF_8)).getFirst());
        Table.open(file.getBytes(UTF_8), Lists.COLUMNS).forEach(row -> {
            row.digits("citizen", 12);
            row.findings().forEach(finding -> assertEquals(5, finding.row()));
        });
        assertEquals(2, Table.open(file.getBytes(UTF_8), Lists.COLUMNS).rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số hộ;Họ và tên đại diện;Số định danh cá nhân",
        "  SỐ  HỘ ;HO VA TEN DAI DIEN;so dinh danh ca nhan", "Số\u00A0hộ;name;citizen"})
    void headingsAreKnownAsOfficesWriteThem(String heading) {
        assertEquals(BOTH,
                Lists.read(Lists.TWO.replace(Lists.HEADING.strip(), heading).replace(',', ';').getBytes(UTF_8)));
    }

    @Test
    void columnsMayStandInAnyOrder() {
        assertEquals(List.of("H1|An|000999000001"),
                Lists.read("citizen,number,name\n000999000001,H1,An\n".getBytes(UTF_8)));
    }

    @Test
    void missingUnknownAndDoubleColumnsAreNamed() {
        var refusal = Lists.refusal("number,Tuổi,Số hộ,name\nH1,7,H1,An\n".getBytes(UTF_8));

        assertEquals(List.of("Tuổi", "Số hộ", "citizen"),
                refusal.findings().stream().map(finding -> finding.field()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "number,name,citizen\n", "number,name,citizen\nH1,\"open"})
    void whatHasNoRowsIsRefused(String file) {
        assertEquals(422, Lists.refusal(file.getBytes(UTF_8)).type().status());
    }

    @Test
    void whatIsNoTableIsRefusedByItsContent() {
        assertEquals(415, Lists.refusal("%PDF-1.7 number,name,citizen".getBytes(UTF_8)).type().status());
        assertEquals(415, Lists.refusal(new byte[]{'n', 0, 'u', 0}).type().status());
        assertTrue(Lists.refusal(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}).detail().en()
                .contains("password"));
    }

    @Test
    void moreRowsThanAListMayHaveAreRefused() {
        String file = Lists.HEADING + "H1,An,000999000001\n".repeat(Table.MOST_ROWS + 1);

        assertEquals(413, Lists.refusal(file.getBytes(UTF_8)).type().status());
    }

    @Test
    void aNumberThatASpreadsheetRoundedIsRefusedWithTheCure() {
        assertEquals(
                List.of("citizen the spreadsheet has rounded this number; format the column as Text and enter it again"),
                Lists.wrongIn((Lists.HEADING + "H1,An,9.99E+08\n").getBytes(UTF_8)));
        assertEquals(
                List.of("citizen the spreadsheet has rounded this number; format the column as Text and enter it again"),
                Lists.wrongIn("number;name;citizen\nH1;An;1,23457E+11\n".getBytes(UTF_8)));
    }

    @Test
    void aNumberThatLostItsLeadingZerosIsRefusedWithTheCure() {
        assertEquals(List.of("citizen has 9 digits and must have exactly 12; if a spreadsheet dropped leading zeros, "
                + "format the column as Text and enter it again"),
                Lists.wrongIn((Lists.HEADING + "H1,An,999000001\n").getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0009990000012", "00099900000A", "000 999 000 001", "٠٠٠٩٩٩٠٠٠٠٠١", ""})
    void aNumberOfAnotherFormIsRefused(String number) {
        assertEquals(List.of("citizen must have exactly 12 digits"),
                Lists.wrongIn((Lists.HEADING + "H1,An," + number + "\n").getBytes(UTF_8)));
    }

    @Test
    void aMissingAndAnEndlessCellAreNamed() {
        assertEquals(List.of("number must not be empty", "name is longer than 50 characters"),
                Lists.wrongIn((Lists.HEADING + "," + "A".repeat(51) + ",000999000001\n").getBytes(UTF_8)));
    }

    @Test
    void spacesAreSingleAndNoneStandOutside() {
        assertEquals(List.of("H1|Hoàng Văn An|000999000001"),
                Lists.read((Lists.HEADING + "H1, Hoàng \u00A0 Văn  An ,000999000001\n").getBytes(UTF_8)));
    }

    // The table of Windows has no letter with two accents: the tone follows as a sign of its own.
    private static byte[] windows(String text) {
        String tones = Normalizer.normalize(text, Normalizer.Form.NFD).replace("a\u0302", "â").replace("A\u0302", "Â")
                .replace("a\u0306", "ă").replace("o\u031B", "ơ").replace("u\u031B", "ư");
        return tones.getBytes(Charset.forName("windows-1258"));
    }
}
