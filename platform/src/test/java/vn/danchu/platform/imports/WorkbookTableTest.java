package vn.danchu.platform.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danchu.platform.problem.Refused;

class WorkbookTableTest {
    private static final String FILLING = "A MILLION EMPTY ROWS";
    private static final String HEADING = row(1, text("number"), text("name"), text("citizen"));

    @Test
    void aWorkbookIsReadLikeACsvFile() {
        byte[] file = workbook(sheet -> {
            put(sheet, 0, "Số hộ", "Họ và tên đại diện", "Số định danh cá nhân");
            put(sheet, 1, "H1", "Hoàng Văn Ấn", "000999000001");
            put(sheet, 3, "H2", "Ly\u0301 Thị Bưởi", "000999000002");
        });

        assertEquals(List.of("H1|Hoàng Văn Ấn|000999000001", "H2|Lý Thị Bưởi|000999000002"), Lists.read(file));
    }

    @Test
    void theFirstSheetThatCanBeSeenCounts() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "tests", null)) {
            Worksheet hidden = workbook.newWorksheet("old");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            put(hidden, 0, "something", "else");
            Worksheet shown = workbook.newWorksheet("new");
            put(shown, 0, "number", "name", "citizen");
            put(shown, 1, "H1", "An", "000999000001");
        }

        assertEquals(List.of("H1|An|000999000001"), Lists.read(file.toByteArray()));
    }

    @Test
    void aDateCellIsADay() {
        List<LocalDate> days = new ArrayList<>();
        byte[] file = workbook(sheet -> {
            put(sheet, 0, "born");
            sheet.value(1, 0, LocalDate.of(1985, 4, 3));
            sheet.style(1, 0).format("dd/mm/yyyy").set();
            sheet.value(2, 0, LocalDate.of(1985, 4, 3));
            sheet.style(2, 0).format("[$-42A]d\" tháng \"m\", \"yyyy;@").set();
            sheet.value(3, 0, "3/4/1985");
        });

        Table.open(file, List.of(Table.Column.of("born"))).forEach(row -> days.add(row.date("born")));

        assertEquals(List.of(LocalDate.of(1985, 4, 3), LocalDate.of(1985, 4, 3), LocalDate.of(1985, 4, 3)), days);
    }

    @Test
    void aCitizenNumberThatIsANumberAndLostItsZerosIsRefused() {
        byte[] file = oneRow(text("H1"), text("An"), "<c><v>999000001</v></c>");

        assertTrue(Lists.wrongIn(file).getFirst().startsWith("citizen has 9 digits and must have exactly 12"));
    }

    @Test
    void numbersAreTakenWhenNothingOfThemIsLost() {
        assertEquals(List.of("12|An|112345678901"),
                Lists.read(oneRow("<c><v>12</v></c>", text("An"), "<c><v>1.12345678901E11</v></c>")));
        assertEquals(List.of(
                "number this is a number with a fraction, or too large; format the column as Text and enter it again"),
                Lists.wrongIn(oneRow("<c><v>1.5</v></c>", text("An"), text("000999000001"))));
        assertEquals(List.of(
                "number this is a number with a fraction, or too large; format the column as Text and enter it again"),
                Lists.wrongIn(oneRow("<c><v>1E999999999</v></c>", text("An"), text("000999000001"))));
    }

    @Test
    void aNumberThatBecameADateAndACellWithAnErrorAreRefused() {
        byte[] file = workbook(sheet -> {
            put(sheet, 0, "number", "name", "citizen");
            sheet.value(1, 0, LocalDate.of(2026, 2, 1));
            sheet.style(1, 0).format("d/m").set();
            sheet.value(1, 1, "An");
            sheet.value(1, 2, "000999000001");
        });

        assertEquals(List
                .of("number the spreadsheet has turned this into a date; format the column as Text and enter it again"),
                Lists.wrongIn(file));
        assertEquals(List.of("name this cell shows an error"),
                Lists.wrongIn(oneRow(text("H1"), "<c t=\"e\"><v>#REF!</v></c>", text("000999000001"))));
    }

    @Test
    void ofAFormulaOnlyTheValueIsRead() {
        assertEquals(List.of("H1|An|000999000001"), Lists.read(
                oneRow(text("H1"), "<c t=\"str\"><f>HYPERLINK(\"http://evil\",\"An\")</f><v>An</v></c>",
                        text("000999000001"))));
    }

    @Test
    void formattedTextAndReadingAidsComeOutPlain() {
        assertEquals(List.of("H1|Hoàng An|000999000001"), Lists.read(oneRow(text("H1"),
                "<c t=\"inlineStr\"><is><r><t>Hoàng</t></r><r><t xml:space=\"preserve\"> An</t></r><rPh><t>x</t></rPh></is></c>",
                text("000999000001"))));
    }

    @Test
    void macrosAndLinksInTheFileStayUnread() {
        Map<String, String> parts = parts(HEADING + row(2, text("H1"), text("An"), text("000999000001")));
        parts.put("xl/vbaProject.bin", "\0\1\2");
        parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>");

        assertEquals(List.of("H1|An|000999000001"), Lists.read(zip(parts)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<!-- x -->",
        "<?xml-stylesheet href=\"http://evil\"?>"})
    void declarationsAndCommentsInASheetAreRefused(String declaration) {
        String rows = HEADING + declaration + row(2, text("H1"), text("An"), text("000999000001"));

        assertEquals(413, Lists.refusal(zip(parts(rows))).type().status());
    }

    @Test
    void aFileThatSwellsWhenUnpackedIsRefused() {
        byte[] swelling = zip(parts(HEADING + FILLING), 2);

        assertTrue(swelling.length < 1 << 16, "it must come in small");
        assertEquals(413, Lists.refusal(swelling).type().status());
    }

    @Test
    void aPartIsUnpackedNoFurtherThanItMayGrow() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return '<';
            }
        };

        assertThrows(Refused.class, () -> new CheckedXml(endless, 1 << 20).readAllBytes());
    }

    @Test
    void anEndlessValueIsRefused() {
        assertEquals(413, Lists.refusal(oneRow("<c r=\"" + "A".repeat(2 << 20) + "\"><v>1</v></c>")).type().status());
        assertEquals(422, Lists.refusal(oneRow(text("A".repeat(50_000)))).type().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"ZZZZZZZ2\"><v>1</v></c>", "<c t=\"s\"><v>2000000000</v></c>",
        "<c t=\"s\"><v>x</v></c>",
        "<c s=\"99999999999\"><v>1</v></c>", "<c t=\"d\"><v>2026-13-45</v></c>", "<c><v>1</v>", "</row>"})
    void whatPointsNowhereOrBreaksOffIsRefused(String cell) {
        assertEquals(422, Lists.refusal(oneRow(cell)).type().status());
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertEquals(422, Lists.refusal(oneRow("<a>".repeat(1_000) + "</a>".repeat(1_000))).type().status());
    }

    @Test
    void otherArchivesAreNoTables() {
        assertEquals(415, Lists.refusal(zip(new LinkedHashMap<>(
                Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))).type().status());
        assertEquals(415, Lists.refusal(zip(new LinkedHashMap<>(Map.of("word/document.xml", "<w/>")))).type().status());
    }

    @Test
    void aFileThatWasCutOffIsRefused() {
        byte[] whole = workbook(sheet -> put(sheet, 0, "number", "name", "citizen"));

        assertTrue(Lists.refusal(Arrays.copyOf(whole, whole.length / 2)).type().status() >= 415);
    }

    private static byte[] workbook(Consumer<Worksheet> content) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "tests", null)) {
            content.accept(workbook.newWorksheet("Danh sách"));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }

    private static void put(Worksheet sheet, int line, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(line, column, cells[column]);
        }
    }

    private static byte[] oneRow(String... cells) {
        return zip(parts(HEADING + row(2, cells)));
    }

    private static String row(int line, String... cells) {
        return "<row r=\"" + line + "\">" + String.join("", cells) + "</row>";
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml",
                "<workbook xmlns:r=\"x\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) {
        return zip(parts, 1);
    }

    private static byte[] zip(Map<String, String> parts, int fillings) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                String[] around = part.getValue().split(FILLING, 2);
                zip.write(around[0].getBytes(UTF_8));
                for (int i = 0; around.length > 1 && i < fillings; i++) {
                    zip.write("<row/>".repeat(1 << 20).getBytes(UTF_8));
                }
                zip.write(around.length > 1 ? around[1].getBytes(UTF_8) : new byte[0]);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }
}
