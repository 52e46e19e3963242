package vn.danchu.platform.web;

import jakarta.ws.rs.core.HttpHeaders;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** The header by which a client marks all tries of one request. */
public final class IdempotencyKey {
    /** The header's name. */
    public static final String HEADER = "Idempotency-Key";
    /** Marks an answer that repeats an earlier one. */
    public static final String REPLAYED = "Idempotent-Replayed";
    private static final int LONGEST = 255;

    private IdempotencyKey() {
    }

    /** @return the key of this request; refuses a missing, empty or overlong one */
    public static String require(HttpHeaders headers) {
        String key = headers.getHeaderString(HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST) {
            throw Refused.because(CommonProblem.KEY_MISSING,
                    "Yêu cầu tạo mới phải có tiêu đề Idempotency-Key, tối đa 255 ký tự",
                    "A creating request must carry the header Idempotency-Key of at most 255 characters");
        }
        return key;
    }

    /** @return the refusal of a key that already stands for another request */
    public static Refused usedForAnotherRequest() {
        return Refused.because(CommonProblem.KEY_IN_USE, "Khóa này đã dùng cho một yêu cầu có nội dung khác",
                "This key already stands for a request with other content");
    }
}
