package vn.danchu.consultation.contracts.board;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.matter.MatterOrigin;

/**
 * A village dismissed somebody whom it had elected to a board, and the commune Front recognised that.
 *
 * @param decisionId
 *            the decision by which the village dismissed the member
 * @param origin
 *            the record for which the member was elected, as it was told with the election
 * @param board
 *            INVESTMENT_SUPERVISION or PEOPLES_INSPECTION
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param name
 *            who has no seat any more
 * @param from
 *            first day without the seat
 */
public record BoardMemberDismissed(UUID decisionId, @Nullable MatterOrigin origin, String board, UUID villageId,
        String communeCode, String name, LocalDate from) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.board-member-dismissed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
