package vn.danchu.platform.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** Guards what two people may edit: {@code ETag} goes out with a record, {@code If-Match} must come back with a change. */
public final class EntityVersion {
    private EntityVersion() {
    }

    /** @return the strong tag of a record's version */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Refuses a change without {@code If-Match} (428) and one made on another version than the present (412). */
    public static void requireMatch(HttpHeaders headers, long version) {
        String condition = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (condition == null) {
            throw Refused.because(CommonProblem.VERSION_MISSING, "Hãy gửi kèm If-Match với giá trị ETag đã đọc",
                    "Send If-Match with the ETag that you read");
        }
        if (!condition.equals('"' + Long.toString(version) + '"')) {
            throw Refused.because(CommonProblem.STALE, "Hãy đọc lại bản ghi rồi sửa trên bản mới",
                    "Read the record again and repeat the change on the new version");
        }
    }
}
