package vn.danchu.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;

/** One official act as it was written down. */
record AuditEntry(long position, Instant at, String actor, String act, String unit, String subject, String details) {

    /** The link before the first. */
    static final String START = "0".repeat(64);

    /** @return the hash that ties this entry to everything before it; each part is preceded by its length, so none can flow over */
    String linkAfter(String previous) {
        List<String> parts = List.of(previous, Long.toString(position), at.toString(), actor, act, unit, subject,
                details);
        return DigestUtils.sha256Hex(
                parts.stream().map(part -> part.length() + ":" + part).collect(Collectors.joining("\n", "", "\n")));
    }
}
