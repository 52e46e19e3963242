package vn.danchu.consultation.decision;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the recognising body answered in writing.
 *
 * @param answerNumber
 *            number of its decision or letter; null when another service did not tell it
 * @param answeredOn
 *            its day
 * @param refusalReason
 *            why it does not recognise; null when it does
 */
@Embeddable
public record Answer(@Schema(examples = "41/QĐ-UBND") @Nullable String answerNumber,
        @Schema(examples = "2026-10-19") LocalDate answeredOn,
        @Schema(examples = "Thiếu chữ ký của 02 đại diện hộ gia đình") @Nullable String refusalReason) {

    public boolean recognises() {
        return refusalReason == null;
    }
}
