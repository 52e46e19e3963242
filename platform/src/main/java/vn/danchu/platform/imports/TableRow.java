package vn.danchu.platform.imports;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Text;

/**
 * A row below the heading. What cannot be read is noted among its findings and comes out as null. Nothing is guessed: a
 * number that a spreadsheet has spoiled is refused, with the cure.
 */
public final class TableRow {
    private static final Pattern GAPS = Pattern.compile("  |[\\t\\n\\r\\f\\u00A0\\u202F]");
    private static final Pattern ANY_GAP = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+?\\d+");
    private static final String CURE_VI = "; hãy định dạng cột là Văn bản (Text) rồi nhập lại";
    private static final String CURE_EN = "; format the column as Text and enter it again";
    private static final int LONGEST_NUMBER = 30;

    private final int line;
    private final List<String> columns;
    private final List<Cell> cells;
    private final List<Finding> findings = new ArrayList<>();

    TableRow(int line, List<String> columns, List<Cell> cells) {
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** @return the row's number as a spreadsheet shows it */
    public int line() {
        return line;
    }

    /** @return what is wrong with the cells that were read so far */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** @return the text of a cell, accents composed and spaces single; null when it is missing or too long */
    public String text(String column, int longest) {
        Cell cell = cell(column);
        return switch (cell.kind()) {
            case TEXT -> fitting(column, clean(cell.text()), longest);
            case NUMBER -> fitting(column, wholeNumber(column, cell.text()), longest);
            case DATE -> refuse(column, "bảng tính đã đổi ô này thành ngày tháng" + CURE_VI,
                    "the spreadsheet has turned this into a date" + CURE_EN);
            case BROKEN -> refuse(column, "ô này đang báo lỗi trong bảng tính", "this cell shows an error");
        };
    }

    /** @return the text of a cell, empty when nothing stands there; null when it is too long */
    public String textOrEmpty(String column, int longest) {
        return cell(column).isBlank() ? "" : text(column, longest);
    }

    /** @return a number whose leading zeros count, of exactly so many digits; null when it is not that */
    public String digits(String column, int count) {
        Cell cell = cell(column);
        String text = switch (cell.kind()) {
            case NUMBER -> wholeNumber(column, cell.text());
            case TEXT -> clean(cell.text());
            default -> text(column, count);
        };
        if (text == null || text.length() == count && text.chars().allMatch(TableRow::isDigit)) {
            return text;
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return refuse(column, "bảng tính đã làm tròn số này" + CURE_VI,
                    "the spreadsheet has rounded this number" + CURE_EN);
        }
        if (!text.isEmpty() && text.length() < count && text.chars().allMatch(TableRow::isDigit)) {
            return refuse(column,
                    "chỉ có " + text.length() + " chữ số, phải có đúng " + count
                            + "; nếu bảng tính đã bỏ số 0 ở đầu" + CURE_VI.replace(";", ","),
                    "has " + text.length() + " digits and must have exactly " + count
                            + "; if a spreadsheet dropped leading zeros" + CURE_EN.replace(";", ","));
        }
        return refuse(column, "phải có đúng " + count + " chữ số", "must have exactly " + count + " digits");
    }

    /** @return a day, written d/m/yyyy as offices do, in ISO form or as a date cell; null when it is none of these */
    public LocalDate date(String column) {
        Cell cell = cell(column);
        return switch (cell.kind()) {
            case DATE -> LocalDate.parse(cell.text());
            case TEXT -> OfficeDates.read(clean(cell.text()), problem -> findings.add(finding(column, problem)));
            case NUMBER -> refuse(column, "ô này là số, không phải ngày; hãy định dạng ô là Ngày (Date)",
                    "this is a number and not a day; format the cell as Date");
            case BROKEN -> refuse(column, "ô này đang báo lỗi trong bảng tính", "this cell shows an error");
        };
    }

    /** @return the same of a cell that may be empty or missing; null then too, and no finding */
    public LocalDate dateIfAny(String column) {
        return cell(column).isBlank() ? null : date(column);
    }

    private Cell cell(String column) {
        int position = columns.indexOf(column);
        return position >= 0 && position < cells.size() ? cells.get(position) : Cell.EMPTY;
    }

    private String fitting(String column, String text, int longest) {
        if (text == null) {
            return null;
        }
        if (text.isEmpty()) {
            return refuse(column, "không được để trống", "must not be empty");
        }
        return text.length() <= longest
                ? text
                : refuse(column, "dài quá " + longest + " ký tự",
                        "is longer than " + longest + " characters");
    }

    private String wholeNumber(String column, String text) {
        try {
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            if (number.scale() <= 0 && number.precision() - number.scale() <= LONGEST_NUMBER) {
                return number.toPlainString();
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the refusal
        }
        return refuse(column, "ô này là số có phần lẻ hoặc quá lớn" + CURE_VI,
                "this is a number with a fraction, or too large" + CURE_EN);
    }

    static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        // Most cells have nothing to tidy, and a long list has many cells.
        return GAPS.matcher(composed).find() ? ANY_GAP.matcher(composed).replaceAll(" ").strip() : composed.strip();
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private <T> T refuse(String column, String vi, String en) {
        findings.add(finding(column, new Text(vi, en)));
        return null;
    }

    private Finding finding(String column, Text detail) {
        return new Finding(line, column, detail);
    }
}
