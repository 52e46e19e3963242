package vn.danchu.platform.problem;

import static vn.danchu.platform.problem.ProblemType.of;

/** The refusals that every service knows. */
public final class CommonProblem {
    // @formatter:off
    public static final ProblemType UNREADABLE        = of(400, "invalid-request",         "Yêu cầu không đọc được",                            "The request cannot be read");
    public static final ProblemType NOT_SIGNED_IN     = of(401, "not-signed-in",           "Bạn cần đăng nhập",                                 "Please sign in");
    public static final ProblemType NOT_ALLOWED       = of(403, "not-allowed",             "Bạn không có quyền làm việc này",                   "You may not do this");
    public static final ProblemType NOT_FOUND         = of(404, "not-found",               "Không tìm thấy",                                    "Not found");
    public static final ProblemType ILLEGAL_STEP      = of(409, "illegal-step",            "Chưa thể làm việc này ở bước hiện tại",             "Not possible at the present step");
    public static final ProblemType ALREADY_EXISTS    = of(409, "already-exists",          "Đã có bản ghi này",                                 "This already exists");
    public static final ProblemType CHANGED_MEANWHILE = of(409, "changed-meanwhile",       "Bản ghi vừa được người khác thay đổi; hãy đọc lại rồi làm tiếp", "Somebody else has just changed this; read it again and go on");
    public static final ProblemType KEY_IN_USE        = of(422, "idempotency-key-reused",  "Khóa Idempotency-Key đã dùng cho yêu cầu khác",     "The Idempotency-Key was used for another request");
    public static final ProblemType KEY_MISSING       = of(400, "idempotency-key-missing", "Thiếu tiêu đề Idempotency-Key",                     "The Idempotency-Key header is missing");
    public static final ProblemType STALE             = of(412, "stale-version",           "Bản ghi đã được người khác sửa",                    "Somebody else has changed this meanwhile");
    public static final ProblemType VERSION_MISSING   = of(428, "version-missing",         "Thiếu tiêu đề If-Match",                            "The If-Match header is missing");
    public static final ProblemType INVALID           = of(422, "invalid-content",         "Nội dung chưa hợp lệ",                              "The content is not valid");
    public static final ProblemType BAD_CURSOR        = of(400, "bad-cursor",              "Tham số cursor không hợp lệ",                       "The cursor is not valid");
    public static final ProblemType TOO_EARLY         = of(409, "too-early",               "Chưa đến thời điểm được phép",                      "It is too early for this");
    public static final ProblemType RULE_BROKEN       = of(422, "rule-broken",             "Trái quy định của pháp luật",                       "This breaks a rule of the law");
    // @formatter:on

    private CommonProblem() {
    }
}
