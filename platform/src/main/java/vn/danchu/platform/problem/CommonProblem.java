package vn.danchu.platform.problem;

import static vn.danchu.platform.problem.ProblemType.of;

import java.util.List;

/** The refusals that every service knows. */
public final class CommonProblem {
    // @formatter:off
    public static final ProblemType UNREADABLE        = of(400, "invalid-request",         "Yêu cầu chưa hợp lệ",                               "The request is not valid");
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
    public static final ProblemType NO_SUCH_METHOD    = of(405, "method-not-allowed",      "Địa chỉ này không nhận phương thức của yêu cầu",    "This address does not take the method of the request");
    public static final ProblemType NOT_ACCEPTABLE    = of(406, "not-acceptable",          "Không có dạng nội dung mà yêu cầu muốn nhận",       "None of the forms that are asked for");
    public static final ProblemType TOO_LARGE         = of(413, "too-large",               "Nội dung gửi lên quá lớn",                          "The body is too large");
    public static final ProblemType UNKNOWN_CONTENT   = of(415, "unsupported-media-type",  "Không nhận dạng nội dung này",                      "This kind of content is not taken");
    public static final ProblemType FAULT             = of(500, "internal-error",          "Lỗi hệ thống",                                      "A fault of the system");
    public static final ProblemType NOT_AVAILABLE     = of(503, "not-available",           "Hệ thống tạm thời gián đoạn, hãy thử lại sau ít giây", "The system is not available for a moment; please try again in a few seconds");
    // @formatter:on
    private static final List<ProblemType> OF_A_STATUS = List.of(UNREADABLE, NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND,
            NO_SUCH_METHOD, NOT_ACCEPTABLE, TOO_LARGE, UNKNOWN_CONTENT, FAULT, NOT_AVAILABLE);

    private CommonProblem() {
    }

    /** @return what a status means of which nothing more is known */
    static ProblemType ofStatus(int status) {
        return OF_A_STATUS.stream().filter(type -> type.status() == status).findFirst()
                .orElse(ProblemType.of(status, "status-" + status, "Không thực hiện được yêu cầu",
                        "The request could not be done"));
    }
}
