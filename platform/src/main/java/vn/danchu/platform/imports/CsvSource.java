package vn.danchu.platform.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** The rows of a CSV file; comma, semicolon or tab between the cells. */
final class CsvSource implements Table.Source {
    private static final String DELIMITERS = ",;\t";
    private static final int LONGEST_HEADING = 10_000;

    private final byte[] file;
    private final Characters characters;
    private final CSVFormat format;

    CsvSource(byte[] file) {
        this.file = file;
        this.characters = Characters.of(file);
        this.format = CSVFormat.RFC4180.builder().setDelimiter(delimiter()).setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true).get();
    }

    @Override
    public Optional<String> assumedCharacters() {
        return characters.assumedName();
    }

    @Override
    public void forEach(Table.RowVisitor visitor) {
        try (CSVParser parser = CSVParser.parse(characters.read(file), format)) {
            for (CSVRecord record : parser) {
                visitor.take((int) record.getRecordNumber(), cells(record));
            }
        } catch (CSVException | UncheckedIOException | IllegalStateException broken) {
            throw Refused.because(CommonProblem.INVALID, "Tệp không phải CSV hợp lệ: " + broken.getMessage(),
                    "The file is not valid CSV: " + broken.getMessage());
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
    }

    private static List<Cell> cells(CSVRecord record) {
        Table.refuseTooMany(record.size());
        return record.stream().map(FormulaGuard::plain).map(Cell::text).toList();
    }

    // The heading has no such signs in its names, so the one that it has most often is the delimiter.
    private char delimiter() {
        String heading = firstLine();
        return (char) DELIMITERS.chars().boxed().max((one, other) -> Long.compare(count(heading, one),
                count(heading, other))).orElseThrow().intValue();
    }

    private static long count(String text, int character) {
        return text.chars().filter(each -> each == character).count();
    }

    private String firstLine() {
        char[] start = new char[LONGEST_HEADING];
        try (Reader text = characters.read(file)) {
            int length = Math.max(0, text.read(start));
            return new String(start, 0, length).stripLeading().lines().findFirst().orElse("");
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
    }
}
