package vn.danchu.gateway.entrance;

import java.util.Locale;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Every refusal the gateway itself makes, as a problem of RFC 9457 in Vietnamese and English. */
public enum Problem {
    UNSAFE_PATH(400, "Đường dẫn không hợp lệ", "Unsafe path",
            "Đường dẫn chứa ký tự hoặc đoạn không được chấp nhận.",
            "The path holds characters or segments that are not accepted."),
    TOKEN_MISSING(401, "Cần đăng nhập", "Sign-in needed",
            "Yêu cầu này cần mã truy cập.",
            "This request needs an access token."),
    TOKEN_INVALID(401, "Mã truy cập không hợp lệ", "Invalid token",
            "Mã truy cập sai, đã hết hạn hoặc không dành cho hệ thống này. Hãy đăng nhập lại.",
            "The access token is wrong, expired or not meant for this system. Sign in again."),
    UNKNOWN_ROUTE(404, "Không tìm thấy", "Not found",
            "Không có dịch vụ hay trang nào ở địa chỉ này.",
            "There is no service or page at this address."),
    METHOD_NOT_ALLOWED(405, "Phương thức không được phép", "Method not allowed",
            "Địa chỉ này không nhận phương thức của yêu cầu.",
            "This address does not take the method of the request."),
    BODY_TOO_LARGE(413, "Nội dung quá lớn", "Body too large",
            "Nội dung gửi lên vượt quá dung lượng cho phép.",
            "The body is larger than allowed."),
    TOO_MANY_REQUESTS(429, "Quá nhiều yêu cầu", "Too many requests",
            "Bạn gửi quá nhiều yêu cầu. Hãy chờ rồi thử lại.",
            "You are sending too many requests. Wait, then try again."),
    INTERNAL_ERROR(500, "Lỗi hệ thống", "Internal error",
            "Hệ thống gặp lỗi ngoài dự kiến.",
            "The system met an unexpected error."),
    SERVICE_UNAVAILABLE(503, "Dịch vụ tạm ngừng", "Service unavailable",
            "Dịch vụ tạm thời không hoạt động. Hãy thử lại sau ít phút.",
            "The service is not available for the moment. Try again shortly."),
    IDENTITY_PROVIDER_UNAVAILABLE(503, "Dịch vụ đăng nhập tạm ngừng", "Sign-in service unavailable",
            "Chưa thể kiểm tra mã truy cập. Hãy thử lại sau ít phút.",
            "The access token cannot be checked for the moment. Try again shortly."),
    SERVICE_TIMEOUT(504, "Dịch vụ không trả lời kịp", "Service timeout",
            "Dịch vụ không trả lời kịp thời. Hãy thử lại sau ít phút.",
            "The service did not answer in time. Try again shortly.");

    private static final String TYPE_PREFIX = "https://danchu.vn/problems/";
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final long MILLISECONDS_TO_END = 2_000;

    private final int status;
    private final String vietnameseTitle;
    private final String englishTitle;
    private final String vietnameseDetail;
    private final String englishDetail;

    Problem(int status, String vietnameseTitle, String englishTitle, String vietnameseDetail, String englishDetail) {
        this.status = status;
        this.vietnameseTitle = vietnameseTitle;
        this.englishTitle = englishTitle;
        this.vietnameseDetail = vietnameseDetail;
        this.englishDetail = englishDetail;
    }

    public int status() {
        return status;
    }

    /** Ends the response of this request with the problem; does nothing when the response has begun. */
    public void answer(RoutingContext context) {
        var response = context.response();
        if (response.headWritten() || response.ended() || response.closed()) {
            return;
        }
        leaveNoBodyBehind(context);
        if (status >= 503) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        var language = Language.wantedBy(context.request());
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(asJson(language, context.request().path()).toBuffer());
    }

    private JsonObject asJson(Language language, String instance) {
        var vietnamese = language == Language.VIETNAMESE;
        return new JsonObject()
                .put("type", TYPE_PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("title", vietnamese ? vietnameseTitle : englishTitle)
                .put("status", status)
                .put("detail", vietnamese ? vietnameseDetail : englishDetail)
                .put("instance", instance);
    }

    /**
     * What is still under way is read and thrown away: closing at once would tear the answer out of the caller's hands.
     * A body of unknown or forbidden length has a moment to end, so that it cannot go on for ever.
     */
    private void leaveNoBodyBehind(RoutingContext context) {
        var request = context.request();
        if (request.isEnded()) {
            return;
        }
        if (this == BODY_TOO_LARGE || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.vertx().setTimer(MILLISECONDS_TO_END, over -> request.connection().close());
        }
        request.resume();
    }
}
