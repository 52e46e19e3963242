package vn.danchu.platform.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import javax.imageio.ImageIO;

class QrCodeTest {
    private static final String ADDRESS = "https://danchu.langson.gov.vn/decision/0197a1c2-5b1e-7000-8000-000000000031"
            + "/check?sha256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Test
    void aReaderFindsTheAddressInThePicture() throws Exception {
        var prefix = "data:image/png;base64,";
        var uri = QrCode.asImage(ADDRESS);
        assertTrue(uri.startsWith(prefix), uri);

        var picture = ImageIO
                .read(new ByteArrayInputStream(Base64.getDecoder().decode(uri.substring(prefix.length()))));
        int width = picture.getWidth();
        int height = picture.getHeight();
        var source = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        assertEquals(ADDRESS, new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText());
    }

    @Test
    void theSameTextGivesTheSamePicture() {
        assertEquals(QrCode.asImage(ADDRESS), QrCode.asImage(ADDRESS));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        var tooLong = "x".repeat(3000);

        assertThrows(IllegalArgumentException.class, () -> QrCode.asImage(tooLong));
    }
}
