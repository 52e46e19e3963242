package vn.danchu.platform.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
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

    static void addAllTo(PdfRendererBuilder builder) {
        for (var font : values()) {
            builder.useFont(() -> new ByteArrayInputStream(font.file), FAMILY, font.weight, font.style, true);
        }
    }

    private static byte[] read(String resource) {
        try (var stream = OfficialFont.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
