package vn.danchu.consultation.decision;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.decision.rules.Body;
import vn.danchu.consultation.decision.rules.DayOfAct;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/**
 * When each of the two bodies received a decision; null while it has not.
 *
 * @param committeeReceivedOn
 *            the commune committee
 * @param frontReceivedOn
 *            the commune Front
 */
@Embeddable
public record Receipts(@Schema(examples = "2026-10-14") @Nullable LocalDate committeeReceivedOn,
        @Schema(examples = "2026-10-14") @Nullable LocalDate frontReceivedOn) {
    static final Receipts NONE = new Receipts(null, null);

    LocalDate of(Body body) {
        return body == Body.COMMUNE_FRONT ? frontReceivedOn : committeeReceivedOn;
    }

    /** @param answered from then on no day changes any more */
    Receipts with(Body body, LocalDate day, boolean answered) {
        if (answered && of(body) != null) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, DayOfAct.RECEIPT.onRecord());
        }
        return body == Body.COMMUNE_FRONT
                ? new Receipts(committeeReceivedOn, day)
                : new Receipts(day, frontReceivedOn);
    }
}
