package vn.danchu.platform.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/**
 * The rows of the first visible sheet of an XLSX file. Only values are read: formulas, macros, links and pictures stay
 * where they are.
 */
final class WorkbookSource implements Table.Source {
    private static final String FOLDER = "xl/";
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");
    private static final Pattern BUILT_IN_DAY = Pattern.compile("1[4-7]|22|27|28|29|30|31|36|5[0-8]");
    private static final int MOST_TEXTS = 800_000;
    private static final int MOST_TEXT = 15_000_000;

    private final Archive archive;
    private final Map<String, String> parts = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private String sheet;

    private WorkbookSource(Archive archive) {
        this.archive = archive;
    }

    /** Takes what one part of the file says. */
    @FunctionalInterface
    private interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    static WorkbookSource of(byte[] file) {
        var workbook = new WorkbookSource(directory(file));
        long most = CheckedXml.MOST_OF_A_DESCRIPTION;
        workbook.readPart(FOLDER + "_rels/workbook.xml.rels", most, workbook::readPartNames);
        if (!workbook.readPart(FOLDER + "workbook.xml", most, workbook::chooseSheet)) {
            throw Table.notATable();
        }
        workbook.readPart(FOLDER + "styles.xml", most, workbook::readFormats);
        workbook.readPart(FOLDER + "sharedStrings.xml", CheckedXml.MOST_OF_A_SHEET, workbook::readTexts);
        return workbook;
    }

    private static Archive directory(byte[] file) {
        try {
            return Archive.of(file);
        } catch (IndexOutOfBoundsException broken) {
            throw damaged();
        }
    }

    @Override
    public Optional<String> assumedCharacters() {
        return Optional.empty();
    }

    @Override
    public void forEach(Table.RowVisitor visitor) {
        if (!readPart(sheet, CheckedXml.MOST_OF_A_SHEET, xml -> new SheetReader(xml, texts, dates).forEach(visitor))) {
            throw damaged();
        }
    }

    private void readPartNames(XMLStreamReader xml) throws XMLStreamException {
        while (next(xml)) {
            if (isStart(xml, "Relationship")) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                parts.put(xml.getAttributeValue(null, "Id"),
                        target.startsWith("/") ? target.substring(1) : FOLDER + target);
            }
        }
    }

    private void chooseSheet(XMLStreamReader xml) throws XMLStreamException {
        while (next(xml)) {
            if (sheet == null && isStart(xml, "sheet") && !String.valueOf(xml.getAttributeValue(null, "state"))
                    .toLowerCase(Locale.ROOT).contains("hidden")) {
                sheet = parts.get(relation(xml));
            } else if (isStart(xml, "workbookPr") && isTrue(xml.getAttributeValue(null, "date1904"))) {
                throw Refused.because(CommonProblem.INVALID,
                        "Tệp đếm ngày từ năm 1904; hãy tắt tùy chọn này trong bảng tính rồi lưu lại",
                        "The file counts days from 1904; switch that option off in the spreadsheet and save it again");
            }
        }
        if (sheet == null) {
            throw damaged();
        }
    }

    // Two dialects of the format differ in the namespace of this attribute only.
    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null
                    && !xml.getAttributeNamespace(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private void readTexts(XMLStreamReader xml) throws XMLStreamException {
        long length = 0;
        while (next(xml)) {
            if (isStart(xml, "si")) {
                String text = SheetReader.content(xml, "si");
                length += text.length();
                if (texts.size() >= MOST_TEXTS || length > MOST_TEXT) {
                    throw CheckedXml.tooLarge();
                }
                texts.add(text);
            }
        }
    }

    private void readFormats(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> written = new HashMap<>();
        boolean ofCells = false;
        while (next(xml)) {
            if (isStart(xml, "numFmt")) {
                written.put(xml.getAttributeValue(null, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
            } else if (isStart(xml, "cellXfs")) {
                ofCells = true;
            } else if (xml.isEndElement() && xml.getLocalName().equals("cellXfs")) {
                return;
            } else if (ofCells && isStart(xml, "xf")) {
                dates.add(showsDay(xml.getAttributeValue(null, "numFmtId"), written));
            }
        }
    }

    private boolean readPart(String name, long most, PartReader reader) {
        try {
            Optional<InputStream> part = archive.open(name);
            if (part.isEmpty()) {
                return false;
            }
            try (InputStream content = part.get()) {
                reader.read(CheckedXml.parse(content, most));
                return true;
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException
                | DateTimeException | NoSuchElementException broken) {
            throw damaged();
        }
    }

    private static boolean showsDay(String id, Map<String, String> written) {
        String format = written.get(id);
        if (format == null) {
            return id != null && BUILT_IN_DAY.matcher(id).matches();
        }
        String letters = NOT_FORMAT.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return letters.contains("d") || letters.contains("y");
    }

    private static boolean next(XMLStreamReader xml) throws XMLStreamException {
        return xml.next() != XMLStreamConstants.END_DOCUMENT;
    }

    static boolean isStart(XMLStreamReader xml, String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static Refused damaged() {
        return Refused.because(CommonProblem.INVALID, "Tệp XLSX bị hỏng, không đọc được",
                "The XLSX file is damaged and cannot be read");
    }
}
