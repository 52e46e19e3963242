package vn.danchu.platform.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table for an office's spreadsheet. Every cell is a text, and none of them can act as a formula. */
public final class TableExport {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String TEXT_FORMAT = "@";
    private static final int WIDTH = 28;
    private static final int ROWS_AT_ONCE = 1_000;

    private TableExport() {
    }

    /** @return CSV in UTF-8, with the mark by which Excel knows the accents */
    public static byte[] csv(List<String> heading, Iterable<List<String>> rows) {
        var file = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(file, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            var format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();
            try (CSVPrinter printer = new CSVPrinter(writer, format)) {
                printer.printRecord(heading);
                for (List<String> row : rows) {
                    printer.printRecord(row.stream().map(FormulaGuard::neutral));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** @return XLSX with one sheet */
    public static byte[] xlsx(String sheet, List<String> heading, Iterable<List<String>> rows) {
        var file = new ByteArrayOutputStream();
        try {
            write(file, sheet, heading, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void write(OutputStream file, String name, List<String> heading, Iterable<List<String>> rows)
            throws IOException {
        try (var workbook = new Workbook(file, "Danchu", null)) {
            Worksheet sheet = workbook.newWorksheet(name);
            put(sheet, 0, heading);
            sheet.range(0, 0, 0, heading.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int column = 0; column < heading.size(); column++) {
                sheet.width(column, WIDTH);
            }
            int line = 0;
            for (List<String> row : rows) {
                put(sheet, ++line, row);
                if (line % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void put(Worksheet sheet, int line, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            sheet.inlineString(line, column, row.get(column));
            // What an office types here later stays a text too, with its leading zeros.
            sheet.style(line, column).format(TEXT_FORMAT).set();
        }
    }
}
