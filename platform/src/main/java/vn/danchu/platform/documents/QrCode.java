package vn.danchu.platform.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** QR codes for printed documents. */
public final class QrCode {
    // A printed page gets stains: a seventh of the code may be lost.
    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);
    // Enough that a viewer which smooths pictures keeps the edges sharp.
    private static final int PIXELS_A_MODULE = 8;

    private QrCode() {
    }

    /** @return the text as a black and white picture, in a form that a template takes: {@code data:image/png;base64,…} */
    public static String asImage(String text) {
        try (var bytes = new ByteArrayOutputStream(); var file = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS)), "png", file);
            file.flush();
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds this text: " + text, tooLong);
        }
    }

    private static BufferedImage picture(BitMatrix modules) {
        var picture = new BufferedImage(modules.getWidth() * PIXELS_A_MODULE, modules.getHeight() * PIXELS_A_MODULE,
                BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                boolean dark = modules.get(x / PIXELS_A_MODULE, y / PIXELS_A_MODULE);
                picture.setRGB(x, y, (dark ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        return picture;
    }
}
