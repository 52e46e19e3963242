package vn.danchu.gateway.entrance;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * Every refusal the gateway itself makes, as a problem of RFC 9457 in Vietnamese and English. What a service refuses too has its
 * type and title ({@code CommonProblem} in the platform, which a test compares), so that nobody needs to know who said no.
 */
public enum Problem {
    UNSAFE_PATH(400, "invalid-request", "Yêu cầu chưa hợp lệ", "The request is not valid",
            "Đường dẫn chứa ký tự hoặc đoạn không được chấp nhận.",
            "The path holds characters or segments that are not accepted."),
    TOKEN_MISSING(401, "not-signed-in", "Bạn cần đăng nhập", "Please sign in",
            "Yêu cầu này cần mã truy cập.",
            "This request needs an access token."),
    TOKEN_INVALID(401, "not-signed-in", "Bạn cần đăng nhập", "Please sign in",
            "Mã truy cập sai, đã hết hạn hoặc không dành cho hệ thống này. Hãy đăng nhập lại.",
            "The access token is wrong, expired or not meant for this system. Sign in again."),
    UNKNOWN_ROUTE(404, "not-found", "Không tìm thấy", "Not found",
            "Không có dịch vụ hay trang nào ở địa chỉ này.",
            "There is no service or page at this address."),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Địa chỉ này không nhận phương thức của yêu cầu",
            "This address does not take the method of the request",
            "Hãy xem mô tả của địa chỉ này ở trang dành cho nhà phát triển.",
            "See the description of this address on the page for developers."),
    BODY_TOO_LARGE(413, "too-large", "Nội dung gửi lên quá lớn", "The body is too large",
            "Nội dung gửi lên vượt quá dung lượng cho phép.",
            "The body is larger than allowed."),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Quá nhiều yêu cầu", "Too many requests",
            "Bạn gửi quá nhiều yêu cầu. Hãy chờ rồi thử lại.",
            "You are sending too many requests. Wait, then try again."),
    INTERNAL_ERROR(500, "internal-error", "Lỗi hệ thống", "A fault of the system",
            "Hệ thống gặp lỗi ngoài dự kiến.",
            "The system met an unexpected error."),
    SERVICE_UNAVAILABLE(503, "not-available", "Hệ thống tạm thời gián đoạn, hãy thử lại sau ít giây",
            "The system is not available for a moment; please try again in a few seconds",
            "Dịch vụ này tạm thời không hoạt động.",
            "This service is not available for the moment."),
    IDENTITY_PROVIDER_UNAVAILABLE(503, "not-available", "Hệ thống tạm thời gián đoạn, hãy thử lại sau ít giây",
            "The system is not available for a moment; please try again in a few seconds",
            "Chưa thể kiểm tra mã truy cập.",
            "The access token cannot be checked for the moment."),
    SERVICE_TIMEOUT(504, "service-timeout", "Dịch vụ không trả lời kịp", "Service timeout",
            "Dịch vụ không trả lời kịp thời. Hãy thử lại sau ít phút.",
            "The service did not answer in time. Try again shortly.");

    private static final String TYPE_PREFIX = "https://danchu.vn/problems/";
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final long MILLISECONDS_TO_END = 2_000;

    private final int status;
    private final String slug;
    private final String vietnameseTitle;
    private final String englishTitle;
    private final String vietnameseDetail;
    private final String englishDetail;

    Problem(int status, String slug, String vietnameseTitle, String englishTitle, String vietnameseDetail,
            String englishDetail) {
        this.status = status;
        this.slug = slug;
        this.vietnameseTitle = vietnameseTitle;
        this.englishTitle = englishTitle;
        this.vietnameseDetail = vietnameseDetail;
        this.englishDetail = englishDetail;
    }

    public int status() {
        return status;
    }

    /** @return its status, type and titles in one line, as the list of the platform shows them */
    String row() {
        return String.join(" | ", Integer.toString(status), slug, vietnameseTitle, englishTitle);
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
                .put("type", TYPE_PREFIX + slug)
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
