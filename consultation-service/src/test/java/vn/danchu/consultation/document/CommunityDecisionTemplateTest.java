package vn.danchu.consultation.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danchu.platform.documents.Letterhead;
import vn.danchu.platform.documents.OfficialDocument;
import vn.danchu.platform.documents.PdfRenderer;
import vn.danchu.platform.documents.QrCode;

/** The decision holds what Law 10/2022/QH15 Art. 20(2) orders, point by point. */
class CommunityDecisionTemplateTest {
    private static final String PAGE = "https://danchu.langson.gov.vn/decision/0197a1c2-5b1e-7000-8000-000000000031/check";
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    // Renders a document that is asked for again only once.
    private static final PdfRenderer RENDERER = new PdfRenderer();

    @ParameterizedTest
    @ValueSource(strings = {"NGHỊ QUYẾT Của cộng đồng dân cư", "Thời gian: 19 giờ 00 ngày 18 tháng 11 năm 2026",
        "Tổng số hộ gia đình: 9",
        "số đại diện hộ gia đình tham gia: 7", "số hộ gia đình không có người đại diện tham gia: 2",
        "Nội dung cộng đồng dân cư bàn: Đóng góp làm đường", "quyết định: biểu quyết tại cuộc họp", "Đồng ý 6",
        "Không đồng ý 1", "Ý kiến khác 0", "được thông qua", "Nội dung quyết định: Mỗi hộ góp năm ngày công",
        "Nông Văn Thắng", "Hoàng Thị Mẩy", "Lý Thị An", "Triệu Văn Bình", "TRƯỞNG BAN CÔNG TÁC MẶT TRẬN",
        "Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã",
        "mở trang https://danchu.langson.gov.vn/decision/", "Mã nội dung (SHA-256): " + DIGEST})
    void whatTheLawOrdersStandsInTheDocument(String part) throws IOException {
        var text = textOf(true, false);

        assertTrue(text.contains(part), text);
    }

    @Test
    void aRejectedMatterIsSaidToBeRejected() throws IOException {
        var text = textOf(false, false);

        assertTrue(text.contains("Nội dung trên không được thông qua"), text);
        assertFalse(textOf(true, false).contains("không được thông qua"));
    }

    @Test
    void onlyAfterHouseholdBallotsItSaysHowManyCameBackAndWereValid() throws IOException {
        var text = textOf(true, true);

        assertTrue(text.contains("Phiếu lấy ý kiến thu về: 7; phiếu hợp lệ: 6; phiếu không hợp lệ: 1."), text);
        assertFalse(textOf(true, false).contains("thu về"));
    }

    private String textOf(boolean adopted, boolean ballots) throws IOException {
        try (var document = Loader.loadPDF(RENDERER.render(decision(adopted, ballots)))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static OfficialDocument decision(boolean adopted, boolean ballots) {
        var data = new HashMap<String, Object>(Map.of("village", "thôn Bản Mới", "headTitle", "TRƯỞNG THÔN",
                "subject", "đóng góp làm đường thôn", "time", "19 giờ 00 ngày 18 tháng 11 năm 2026",
                "households", 9, "present", 7, "absent", 2, "discussed", "Đóng góp làm đường.",
                "form", "biểu quyết tại cuộc họp"));
        data.putAll(Map.of("documentForm", "NGHỊ QUYẾT", "ballots", ballots, "valid", 6, "invalid", 1));
        data.putAll(Map.of("yes", 6, "no", 1, "other", 0, "threshold", "từ 2/3 tổng số đại diện hộ gia đình trở lên",
                "article", "Điều 21 khoản 1", "adopted", adopted, "decided", "Mỗi hộ góp năm ngày công."));
        data.putAll(Map.of("head", "Nông Văn Thắng", "frontHead", "Hoàng Thị Mẩy", "householdOne", "Lý Thị An",
                "householdTwo", "Triệu Văn Bình", "letterhead", new Letterhead("Xã Cao Lộc", "Thôn Bản Mới",
                        "01/QĐ-CĐDC", "Cao Lộc", LocalDate.of(2026, 11, 18)),
                "check", check()));
        return new OfficialDocument("decision-" + adopted + ballots, OffsetDateTime.parse("2026-11-18T21:00:00+07:00"),
                "Quyết định của cộng đồng dân cư", "Quyết định của cộng đồng dân cư thôn Bản Mới", Locale.of("vi"),
                "decision/community-decision", data);
    }

    private static Map<String, String> check() {
        return Map.of("code", QrCode.asImage(PAGE + "?sha256=" + DIGEST), "page", PAGE, "digest", DIGEST);
    }
}
