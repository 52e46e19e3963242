package vn.danchu.platform.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.ProblemType;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.problem.Text;
import vn.danchu.platform.territory.PlainText;

/**
 * A table that an office sends, CSV or XLSX: what it is shows its content, not its name. A heading comes first, with known
 * names in any order. Rows are handed out one by one and never held together, so that a long table needs no more memory
 * than a short one.
 */
public final class Table {
    /** The media type of an XLSX file. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** The media type of a CSV file. */
    public static final String CSV = "text/csv";
    /** The most rows of a table. */
    public static final int MOST_ROWS = 200_000;
    static final int MOST_COLUMNS = 100;
    static final ProblemType UNSUPPORTED = ProblemType.of(415, "unsupported-media-type",
            "Loại tệp không được hỗ trợ", "This kind of file is not supported");
    static final ProblemType TOO_LARGE = ProblemType.of(413, "too-large", "Tệp quá lớn", "The file is too large");

    private final Source source;
    private final List<String> columns;
    private final int rows;

    private Table(Source source, List<String> columns, int rows) {
        this.source = source;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * A column that a table must or may have.
     *
     * @param name
     *            its name in the interface
     * @param headings
     *            what offices write above it; the first is written on export. Case, accents and surplus spaces do not count.
     * @param required
     *            whether a table without it is refused
     */
    public record Column(String name, List<String> headings, boolean required) {

        /** @return a column with its name in the interface and the headings that offices use */
        public static Column of(String name, String... headings) {
            return new Column(name, List.of(headings), true);
        }

        /** @return the same for a column that a table may leave out */
        public static Column optional(String name, String... headings) {
            return new Column(name, List.of(headings), false);
        }

        boolean isCalled(String heading) {
            String plain = PlainText.of(heading);
            return Stream.concat(Stream.of(name), headings.stream())
                    .anyMatch(called -> PlainText.of(called).equals(plain));
        }
    }

    /** Where rows come from. */
    interface Source {
        void forEach(RowVisitor visitor);

        /** @return the characters that were assumed, when the file does not tell them */
        Optional<String> assumedCharacters();
    }

    /** Takes the cells of a row, with its number as a spreadsheet shows it. */
    @FunctionalInterface
    interface RowVisitor {
        void take(int line, List<Cell> cells);
    }

    /**
     * Looks the whole file through once.
     *
     * @param file
     *            the bytes as received
     * @param expected
     *            the columns that it must or may have, and no others
     * @throws Refused
     *             when the file is neither CSV nor XLSX, is damaged or too large, has another heading or no row
     */
    public static Table open(byte[] file, List<Column> expected) {
        Source source = startsWith(file, 'P', 'K', 3, 4) ? WorkbookSource.of(file) : csv(file);
        var first = new FirstLook(expected);
        source.forEach(first);
        return first.table(source);
    }

    private static Source csv(byte[] file) {
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Refused.because(UNSUPPORTED,
                    "Đây là tệp .xls cũ hoặc tệp có mật khẩu; hãy lưu lại ở dạng .xlsx không có mật khẩu",
                    "This is an old .xls file or one with a password; save it again as .xlsx without a password");
        }
        if (startsWith(file, '%', 'P', 'D', 'F')) {
            throw notATable();
        }
        return new CsvSource(file);
    }

    static void refuseTooMany(int columns) {
        if (columns > MOST_COLUMNS) {
            throw Refused.because(CommonProblem.INVALID, "Bảng có quá " + MOST_COLUMNS + " cột",
                    "The table has more than " + MOST_COLUMNS + " columns");
        }
    }

    static Refused notATable() {
        return Refused.because(UNSUPPORTED, "Tệp không phải CSV cũng không phải XLSX",
                "The file is neither CSV nor XLSX");
    }

    static boolean startsWith(byte[] file, int... signature) {
        return file.length >= signature.length
                && IntStream.range(0, signature.length).allMatch(i -> (file[i] & 0xFF) == signature[i]);
    }

    /** @return how many rows follow the heading, blank ones not counted */
    public int rows() {
        return rows;
    }

    /** @return the characters that were assumed because the file is not Unicode, e.g. {@code windows-1258} */
    public Optional<String> assumedCharacters() {
        return source.assumedCharacters();
    }

    /** Hands out every row below the heading that is not blank. */
    public void forEach(Consumer<TableRow> reader) {
        var heading = new AtomicBoolean(true);
        source.forEach((line, cells) -> {
            if (!isBlank(cells) && !heading.getAndSet(false)) {
                reader.accept(new TableRow(line, columns, cells));
            }
        });
    }

    private static boolean isBlank(List<Cell> cells) {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** Finds the heading and counts what follows. */
    private static final class FirstLook implements RowVisitor {
        private final List<Column> expected;
        private List<String> columns;
        private int rows;

        FirstLook(List<Column> expected) {
            this.expected = expected;
        }

        @Override
        public void take(int line, List<Cell> cells) {
            if (isBlank(cells)) {
                return;
            }
            if (columns == null) {
                columns = columns(line, cells.stream().map(Cell::text).map(TableRow::clean).toList());
            } else if (++rows > MOST_ROWS) {
                throw Refused.because(TOO_LARGE, "Tệp có quá " + MOST_ROWS + " dòng; hãy chia thành nhiều tệp",
                        "The file has more than " + MOST_ROWS + " rows; divide it into several files");
            }
        }

        Table table(Source source) {
            if (columns == null) {
                throw Refused.because(CommonProblem.INVALID, "Tệp không có dòng nào", "The file has no row");
            }
            if (rows == 0) {
                throw Refused.because(CommonProblem.INVALID, "Tệp chỉ có dòng tiêu đề",
                        "The file has a heading and nothing else");
            }
            return new Table(source, columns, rows);
        }

        private List<String> columns(int line, List<String> heading) {
            List<String> names = new ArrayList<>();
            Set<String> absent = new HashSet<>(expected.stream().map(Column::name).toList());
            List<Finding> findings = new ArrayList<>();
            for (String title : heading) {
                String name = expected.stream().filter(column -> column.isCalled(title)).map(Column::name).findFirst()
                        .orElse("");
                names.add(name);
                if (name.isEmpty() && !title.isEmpty()) {
                    findings.add(new Finding(line, title, new Text("cột không được biết", "unknown column")));
                } else if (!name.isEmpty() && !absent.remove(name)) {
                    findings.add(
                            new Finding(line, title, new Text("cột này có hai lần", "this column is there twice")));
                }
            }
            required().map(Column::name).filter(absent::contains).forEach(name -> findings
                    .add(new Finding(line, name, new Text("thiếu cột này", "this column is missing"))));
            refuse(findings);
            return List.copyOf(names);
        }

        private void refuse(List<Finding> findings) {
            if (!findings.isEmpty()) {
                throw Refused.because(CommonProblem.INVALID,
                        "Dòng tiêu đề phải là: " + String.join(", ", required().map(this::title).toList()),
                        "The heading must be: " + String.join(",", required().map(Column::name).toList()),
                        findings);
            }
        }

        private Stream<Column> required() {
            return expected.stream().filter(Column::required);
        }

        private String title(Column column) {
            return column.headings().isEmpty() ? column.name() : column.headings().getFirst();
        }
    }
}
