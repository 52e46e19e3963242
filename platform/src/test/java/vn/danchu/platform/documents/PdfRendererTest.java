package vn.danchu.platform.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import io.quarkus.qute.TemplateException;

class PdfRendererTest {
    private static final String EVERY_LETTER = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstu"
            + "ùủũúụưừửữứựvxyỳỷỹýỵ";
    private static final String ETHNIC_LETTERS = "ĕ ŏ ƀ č ñ";

    private final PdfRenderer renderer = new PdfRenderer();

    @BeforeAll
    static void useTheOpenChecker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_U", "PDFUA_1"})
    void theDocumentIsWhatItClaimsToBe(PDFAFlavour flavour) throws Exception {
        var pdf = renderer.render(sample(EVERY_LETTER));

        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertTrue(result.getTotalAssertions() > 100);
            assertTrue(result.isCompliant(), () -> result.getTestAssertions().toString());
        }
    }

    @Test
    void everyVietnameseLetterCanBeReadOutOfIt() throws IOException {
        var text = textOf(renderer.render(sample(EVERY_LETTER + ' ' + EVERY_LETTER.toUpperCase(Locale.of("vi"))
                + ' ' + ETHNIC_LETTERS)));

        var withoutSpace = text.replaceAll("\\s", "");
        assertTrue(withoutSpace.contains(EVERY_LETTER), text);
        assertTrue(withoutSpace.contains(EVERY_LETTER.toUpperCase(Locale.of("vi"))), text);
        assertTrue(withoutSpace.contains(ETHNIC_LETTERS.replace(" ", "")), text);
        assertEquals(text, Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void theHeadIsThatOfAnOfficialDocument() throws IOException {
        var text = textOf(renderer.render(sample("Nội dung"))).replaceAll("\\s+", " ");

        for (var part : List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "XÃ CAO LỘC",
                "THÔN BẢN MỚI", "Số: 01/BB", "Cao Lộc, ngày 09 tháng 02 năm 2026", "Nơi nhận:")) {
            assertTrue(text.contains(part), () -> part + " is missing in " + text);
        }
    }

    @Test
    void markupInTheDataIsText() throws IOException {
        var text = textOf(renderer.render(sample("<b>đậm</b> & \"ngoặc\" {khoá}")));

        assertTrue(text.contains("<b>đậm</b> & \"ngoặc\" {khoá}"), text);
    }

    @Test
    void theSameDocumentHasTheSameBytesWheneverAndWhereverItIsRendered() throws Exception {
        var texts = List.of("một", "hai", "ba", "bốn");
        try (var threads = Executors.newFixedThreadPool(texts.size())) {
            var renderings = threads.invokeAll(texts.stream()
                    .<Callable<byte[]>>map(text -> () -> renderer.render(sample(text))).toList());
            for (int i = 0; i < texts.size(); i++) {
                assertArrayEquals(new PdfRenderer().render(sample(texts.get(i))), renderings.get(i).get());
                assertArrayEquals(renderings.get(i).get(), renderer.render(sample(texts.get(i))));
            }
        }
    }

    @Test
    void anotherDocumentHasOtherBytes() {
        var one = sample("Nội dung");
        var other = new OfficialDocument("another", one.createdAt(), one.title(), one.summary(), one.language(),
                one.template(), one.data());

        assertFalse(Arrays.equals(renderer.render(one), renderer.render(other)));
    }

    @Test
    void longDocumentsNumberTheirPagesFromTheSecond() throws IOException {
        var pdf = renderer.render(sample("Dân biết, dân bàn, dân làm, dân kiểm tra. ".repeat(200)));

        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() >= 3);
            assertFalse(firstLineOfPage(document, 1).equals("1"));
            assertEquals("2", firstLineOfPage(document, 2));
            assertEquals("3", firstLineOfPage(document, 3));
        }
    }

    @Test
    void aDocumentThatLacksDataIsNotRendered() {
        var complete = sample("Nội dung");
        var data = new HashMap<>(complete.data());
        data.remove("chair");
        var incomplete = new OfficialDocument("x", complete.createdAt(), "x", "x", complete.language(),
                complete.template(), data);

        assertThrows(TemplateException.class, () -> renderer.render(incomplete));
    }

    private static OfficialDocument sample(String text) {
        var head = new Letterhead("Xã Cao Lộc", "Thôn Bản Mới", "01/BB", "Cao Lộc", LocalDate.of(2026, 2, 9));
        return new OfficialDocument("sample-1", OffsetDateTime.parse("2026-02-09T20:15:00+07:00"),
                "Họp cộng đồng dân cư", "Biên bản họp cộng đồng dân cư thôn Bản Mới", Locale.of("vi"),
                "documents/sample",
                Map.of("letterhead", head, "text", text, "secretary", "Hoàng Thị Mẩy", "chair", "Nông Văn Thắng",
                        "code", QrCode.asImage("https://danchu.vn/decision/1/check"), "rows",
                        List.of(Map.of("name", "Đồng ý", "count", 3), Map.of("name", "Không", "count", 2))));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String firstLineOfPage(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).strip().lines().findFirst().orElse("").strip();
    }
}
