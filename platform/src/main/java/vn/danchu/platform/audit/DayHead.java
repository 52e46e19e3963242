package vn.danchu.platform.audit;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The head of the chain of official acts as a day left it.
 *
 * @param day
 *            the day, of Viet Nam
 * @param entries
 *            acts that were linked by its end
 * @param head
 *            the newest link then
 */
public record DayHead(@Schema(examples = "2026-11-20") LocalDate day, @Schema(examples = "1795") long entries,
        @Schema(examples = "fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9") String head) {
}
