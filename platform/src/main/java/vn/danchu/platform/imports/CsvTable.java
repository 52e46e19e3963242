package vn.danchu.platform.imports;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.problem.Text;

/**
 * A table that an office sends as CSV: UTF-8 with or without byte order mark, comma or semicolon, a heading with known
 * names in any order. Text is trimmed and its accents composed (NFC), so that equal names are equal.
 */
public final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private final List<Row> rows;

    private CsvTable(List<Row> rows) {
        this.rows = rows;
    }

    /** A row, with its number as a spreadsheet shows it: the heading is row 1. */
    public record Row(int line, List<String> columns, List<String> values) {
        /** @return the value in a column of the heading; empty when the row ends before it */
        public String get(String column) {
            int position = columns.indexOf(column);
            return position < values.size() ? values.get(position) : "";
        }
    }

    /**
     * @param file
     *            the bytes as received
     * @param columns
     *            the names that the heading must have, and no others
     * @throws Refused
     *             when the file is not UTF-8, not CSV, has another heading or no row
     */
    public static CsvTable read(byte[] file, List<String> columns) {
        String text = Normalizer.normalize(decode(file), Normalizer.Form.NFC);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        List<CSVRecord> records = parse(text);
        if (records.isEmpty()) {
            throw refused("Tệp không có dòng nào", "The file has no row");
        }
        List<String> heading = values(records.getFirst());
        checkHeading(heading, columns);
        List<Row> rows = new ArrayList<>();
        for (CSVRecord record : records.subList(1, records.size())) {
            rows.add(new Row((int) record.getRecordNumber(), heading, values(record)));
        }
        if (rows.isEmpty()) {
            throw refused("Tệp chỉ có dòng tiêu đề", "The file has a heading and nothing else");
        }
        return new CsvTable(List.copyOf(rows));
    }

    public List<Row> rows() {
        return rows;
    }

    private static String decode(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException otherCharacters) {
            throw refused("Tệp không dùng bảng mã UTF-8; hãy lưu lại ở dạng CSV UTF-8",
                    "The file is not UTF-8; save it again as CSV UTF-8");
        }
    }

    private static List<CSVRecord> parse(String text) {
        String heading = text.lines().findFirst().orElse("");
        char delimiter = heading.indexOf(';') >= 0 && heading.indexOf(',') < 0 ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        } catch (CSVException | IllegalArgumentException | IllegalStateException
                | java.io.UncheckedIOException broken) {
            throw refused("Tệp không phải CSV hợp lệ: " + broken.getMessage(),
                    "The file is not valid CSV: " + broken.getMessage());
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
    }

    private static List<String> values(CSVRecord record) {
        return record.stream().map(String::strip).toList();
    }

    private static void checkHeading(List<String> heading, List<String> columns) {
        List<Finding> findings = new ArrayList<>();
        columns.stream().filter(name -> !heading.contains(name))
                .forEach(name -> findings
                        .add(new Finding(1, name, new Text("thiếu cột này", "this column is missing"))));
        heading.stream().filter(name -> !columns.contains(name))
                .forEach(name -> findings.add(new Finding(1, name, new Text("cột không được biết", "unknown column"))));
        if (!findings.isEmpty() || heading.size() != columns.size()) {
            throw Refused.because(CommonProblem.INVALID, "Dòng tiêu đề phải là: " + String.join(",", columns),
                    "The heading must be: " + String.join(",", columns), findings);
        }
    }

    private static Refused refused(String vi, String en) {
        return Refused.because(CommonProblem.INVALID, vi, en);
    }
}
