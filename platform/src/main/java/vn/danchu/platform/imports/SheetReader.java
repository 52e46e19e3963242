package vn.danchu.platform.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** The rows of one sheet, one after the other. */
final class SheetReader {
    /** A sheet cannot have more lines than this, in any spreadsheet. */
    private static final int MOST_LINES = 1 << 20;
    private static final int MOST_CELLS = 4_000_000;
    private static final int LONGEST_CELL = 40_000;
    // Spreadsheets believe in 29 February 1900; all days after it are one too many since 1 January 1900.
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LAST_DAY = 2_958_465;

    private final XMLStreamReader xml;
    private final List<String> texts;
    private final List<Boolean> dates;
    private int cellsRead;

    SheetReader(XMLStreamReader xml, List<String> texts, List<Boolean> dates) {
        this.xml = xml;
        this.texts = texts;
        this.dates = dates;
    }

    void forEach(Table.RowVisitor visitor) throws XMLStreamException {
        int line = 0;
        int lines = 0;
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (WorkbookSource.isStart(xml, "row")) {
                String number = xml.getAttributeValue(null, "r");
                line = number == null ? line + 1 : Integer.parseInt(number);
                if (++lines > MOST_LINES || cellsRead > MOST_CELLS) {
                    throw CheckedXml.tooLarge();
                }
                visitor.take(line, row());
            } else if (xml.isEndElement() && xml.getLocalName().equals("sheetData")) {
                return;
            }
        }
    }

    private List<Cell> row() throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int position = 0;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row"))) {
            if (WorkbookSource.isStart(xml, "c")) {
                String address = xml.getAttributeValue(null, "r");
                position = address == null ? position : column(address);
                Cell cell = cell();
                cellsRead++;
                if (!cell.isBlank()) {
                    Table.refuseTooMany(position + 1);
                    put(cells, position, cell);
                }
                position++;
            }
        }
        return cells;
    }

    private static void put(List<Cell> cells, int position, Cell cell) {
        while (cells.size() < position) {
            cells.add(Cell.EMPTY);
        }
        if (cells.size() == position) {
            cells.add(cell);
        } else {
            cells.set(position, cell);
        }
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && column <= Table.MOST_COLUMNS; i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private Cell cell() throws XMLStreamException {
        String type = String.valueOf(xml.getAttributeValue(null, "t"));
        String style = xml.getAttributeValue(null, "s");
        String value = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (WorkbookSource.isStart(xml, "v") || WorkbookSource.isStart(xml, "is")) {
                value = content(xml, xml.getLocalName());
            }
        }
        return value.isEmpty() ? Cell.EMPTY : cell(type, style, value);
    }

    private Cell cell(String type, String style, String value) {
        return switch (type) {
            case "s" -> Cell.text(texts.get(Integer.parseInt(value)));
            case "str", "inlineStr", "b" -> Cell.text(value);
            case "e" -> new Cell(Cell.Kind.BROKEN, value);
            case "d" -> new Cell(Cell.Kind.DATE, LocalDate.parse(value.substring(0, 10)).toString());
            default -> number(style, value);
        };
    }

    private Cell number(String style, String value) {
        int format = style == null ? 0 : Integer.parseInt(style);
        if (format >= dates.size() || !dates.get(format)) {
            return new Cell(Cell.Kind.NUMBER, value);
        }
        double days = Double.parseDouble(value);
        return days >= 61 && days < LAST_DAY + 1
                ? new Cell(Cell.Kind.DATE, DAY_ZERO.plusDays((long) days).toString())
                : new Cell(Cell.Kind.NUMBER, value);
    }

    /** @return the text up to the end of the element, without the reading aids of East Asian texts */
    static String content(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aid = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element))) {
            if (xml.isCharacters() && !aid) {
                text.append(xml.getText());
                if (text.length() > LONGEST_CELL) {
                    throw tooLong();
                }
            } else if (xml.hasName() && xml.getLocalName().equals("rPh")) {
                aid = xml.isStartElement();
            }
        }
        return text.toString();
    }

    private static Refused tooLong() {
        return Refused.because(CommonProblem.INVALID, "Có ô dài quá " + LONGEST_CELL + " ký tự",
                "A cell is longer than " + LONGEST_CELL + " characters");
    }
}
