package vn.danchu.platform.documents;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * The faces of Liberation Serif. It has the same measures as Times New Roman, which Decree 30/2020 orders, and may be
 * embedded by anyone.
 */
enum OfficialFont {
    REGULAR("Regular", 400, FontStyle.NORMAL),
    BOLD("Bold", 700, FontStyle.NORMAL),
    ITALIC("Italic", 400, FontStyle.ITALIC),
    BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

    private static final String FAMILY = "Liberation Serif";

    private final int weight;
    private final FontStyle style;
    private final byte[] file;

    OfficialFont(String face, int weight, FontStyle style) {
        this.weight = weight;
        this.style = style;
        this.file = read("/fonts/LiberationSerif-" + face + ".ttf");
    }

    /** Gives every face to the builder of this PDF; one that the document does not use costs nothing. */
    static void addAllTo(PdfRendererBuilder builder, PDDocument pdf) {
        for (var font : values()) {
            builder.useFont(new Face(font, pdf), FAMILY, font.weight, font.style, true);
        }
    }

    private PDFont in(PDDocument pdf) {
        try {
            var face = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Vietnamese joins no letters, and to look for ligatures takes twice as long as all else of a document.
            face.setEnableGsub(false);
            return PDType0Font.load(pdf, face, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String resource) {
        try (var stream = OfficialFont.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Face extends PDFontSupplier {
        private final OfficialFont font;
        private final PDDocument pdf;

        Face(OfficialFont font, PDDocument pdf) {
            super(null);
            this.font = font;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            return font.in(pdf);
        }
    }
}
