package vn.danchu.consultation.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/** Reads the code on the last page of a paper as a telephone does: from nearer and from farther, until it is sharp. */
public final class PrintedCode {
    // Of one view alone, one code in a hundred cannot be read; the few that several views miss need more of them.
    private static final int[] DOTS_PER_INCH = {200, 300, 150, 250, 180, 220, 270, 330, 400};

    private PrintedCode() {
    }

    public static String on(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var paper = new PDFRenderer(document);
            for (int sharpness : DOTS_PER_INCH) {
                var text = read(paper.renderImageWithDPI(document.getNumberOfPages() - 1, sharpness));
                if (text.isPresent()) {
                    return text.get();
                }
            }
        }
        throw new AssertionError("no code can be read on the last page");
    }

    private static Optional<String> read(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        var source = new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
        return Stream.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source))
                .flatMap(binarizer -> decoded(new BinaryBitmap(binarizer)).stream()).findFirst();
    }

    private static Optional<String> decoded(BinaryBitmap view) {
        try {
            return Optional.of(new QRCodeReader().decode(view, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
        } catch (ReaderException unreadable) {
            return Optional.empty();
        }
    }
}
