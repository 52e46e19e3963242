package vn.danchu.consultation.document;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.decision.rules.DocumentVerdict;

/**
 * What holds of a document in somebody's hand.
 *
 * @param status
 *            the verdict
 * @param meaning
 *            the verdict in words
 * @param compared
 *            what the digest was the digest of; absent when it fits nothing
 * @param content
 *            what the genuine document says, to compare with the one in hand
 * @param inForceFrom
 *            first day in force; absent while unknown
 * @param endedOn
 *            day on which the decision ended
 * @param changedBy
 *            the later decision that changes it
 */
public record VerificationView(@Schema(examples = "VALID") DocumentVerdict status,
        @Schema(examples = "Văn bản đúng, quyết định đang có hiệu lực") String meaning,
        @Schema(examples = "CONTENT") @Nullable Compared compared, PrintedContent content,
        @Schema(examples = "2026-10-12") @Nullable LocalDate inForceFrom, @Nullable LocalDate endedOn,
        @Nullable UUID changedBy) {

    /** What a digest can be taken of. */
    public enum Compared {
        /** The fields that the document prints; the QR code carries their digest. */
        CONTENT,
        /** The bytes of the PDF file. */
        FILE
    }
}
