package vn.danchu.consultation.official;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.official.rules.LeavingGround;
import vn.danchu.consultation.official.rules.Post;

/**
 * Who holds a post of a village, as anyone may see it.
 *
 * @param until
 *            the day after the last day in the post; absent while nobody knows it
 * @param agreedWithFrontOn
 *            of an acting head: when the committee agreed with the commune Front
 * @param lastDay
 *            of the term, or of an acting head; a head whose term is over stays until succeeded or gone
 */
public record OfficialView(UUID id, UUID villageId, Post post, @Schema(examples = "Hoàng Văn Trưởng") String name,
        @Schema(examples = "2026-06-10") LocalDate from, @Schema(examples = "2026-11-20") @Nullable LocalDate until,
        @Schema(examples = "2031-06-10") @Nullable LocalDate lastDay, DecidingDocument decision,
        @Schema(examples = "2026-06-08") @Nullable LocalDate agreedWithFrontOn,
        List<TermChange> termChanges, @Nullable LeavingGround leftBecause,
        @Schema(examples = "Quyết định số 40/QĐ-UBND") @Nullable String leavingNumber) {

    /** @return what anyone may see of it */
    public static OfficialView from(Official official) {
        return new OfficialView(official.id(), official.villageId(), official.post(), official.name(),
                official.heldFrom(), official.heldUntil(), official.lastDay().orElse(null), official.decision(),
                official.agreedWithFrontOn(), official.termChanges(), official.leftBecause(), official.leavingNumber());
    }
}
