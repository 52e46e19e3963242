package vn.danchu.platform.problem;

/** The refusals that every service knows. */
public enum CommonProblem implements ProblemType {
    // @formatter:off
    NOT_SIGNED_IN       (401, "not-signed-in",       "Bạn cần đăng nhập",                          "Please sign in"),
    NOT_ALLOWED         (403, "not-allowed",         "Bạn không có quyền làm việc này",            "You may not do this"),
    NOT_FOUND           (404, "not-found",           "Không tìm thấy",                             "Not found"),
    ILLEGAL_STEP        (409, "illegal-step",        "Chưa thể làm việc này ở bước hiện tại",      "Not possible at the present step"),
    ALREADY_EXISTS      (409, "already-exists",      "Đã có bản ghi này",                          "This already exists"),
    CHANGED_MEANWHILE(409, "changed-meanwhile",  "Bản ghi vừa được người khác thay đổi; hãy đọc lại rồi làm tiếp", "Somebody else has just changed this; read it again and go on"),
    KEY_IN_USE          (422, "idempotency-key-reused", "Khóa Idempotency-Key đã dùng cho yêu cầu khác", "The Idempotency-Key was used for another request"),
    KEY_MISSING         (400, "idempotency-key-missing", "Thiếu tiêu đề Idempotency-Key",          "The Idempotency-Key header is missing"),
    STALE               (412, "stale-version",       "Bản ghi đã được người khác sửa",             "Somebody else has changed this meanwhile"),
    VERSION_MISSING     (428, "version-missing",     "Thiếu tiêu đề If-Match",                     "The If-Match header is missing"),
    INVALID             (422, "invalid-content",     "Nội dung chưa hợp lệ",                       "The content is not valid"),
    BAD_CURSOR          (400, "bad-cursor",          "Tham số cursor không hợp lệ",                "The cursor is not valid"),
    TOO_EARLY           (409, "too-early",           "Chưa đến thời điểm được phép",               "It is too early for this"),
    RULE_BROKEN         (422, "rule-broken",         "Trái quy định của pháp luật",                "This breaks a rule of the law");
    // @formatter:on

    private final int status;
    private final String slug;
    private final Text title;

    CommonProblem(int status, String slug, String vi, String en) {
        this.status = status;
        this.slug = slug;
        this.title = new Text(vi, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public Text title() {
        return title;
    }
}
