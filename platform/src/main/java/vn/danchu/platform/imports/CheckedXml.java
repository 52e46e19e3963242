package vn.danchu.platform.imports;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import vn.danchu.platform.problem.Refused;

/**
 * The bytes of one part of a workbook, watched while they are unpacked: what a spreadsheet never writes and what would fill
 * the memory is refused before a parser sees it. That is a file that swells when it is unpacked, a declaration, comment or
 * instruction inside, and an endless name or value.
 */
final class CheckedXml extends InputStream {
    /** What 200,000 households need, and more; less than a workbook that was made to swell. */
    static final long MOST_OF_A_SHEET = 128L << 20;
    /** What the parts need that only describe the sheets. */
    static final long MOST_OF_A_DESCRIPTION = 8L << 20;
    private static final int BYTE_ORDER_MARK = 4;
    private static final int LONGEST_PIECE = 1 << 20;
    private static final XMLInputFactory PARSERS = parsers();

    private final InputStream part;
    private final long most;
    private final byte[] one = new byte[1];
    private long unpacked;
    private int sinceMarkup;
    private boolean markup;

    CheckedXml(InputStream part, long most) {
        this.part = part;
        this.most = most;
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }

    /** @return a parser of a part, which it does not close */
    static XMLStreamReader parse(InputStream part, long most) throws XMLStreamException {
        return PARSERS.createXMLStreamReader(new CheckedXml(part, most));
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int most) throws IOException {
        int length = part.read(buffer, offset, most);
        for (int i = 0; i < length; i++) {
            check(buffer[offset + i]);
        }
        return length;
    }

    private void check(byte character) {
        boolean atStart = unpacked++ <= BYTE_ORDER_MARK;
        boolean hidden = markup && (character == '!' || character == '?' && !atStart) || character == 0;
        markup = character == '<';
        sinceMarkup = markup ? 0 : sinceMarkup + 1;
        if (hidden || sinceMarkup > LONGEST_PIECE || unpacked > most) {
            throw tooLarge();
        }
    }

    static Refused tooLarge() {
        return Refused.because(Table.TOO_LARGE,
                "Nội dung tệp XLSX quá lớn hoặc bất thường; hãy sao chép bảng sang một tệp mới rồi gửi lại",
                "The content of the XLSX file is too large or unusual; copy the table to a new file and send that");
    }
}
