package vn.danchu.consultation.contracts.board;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.matter.MatterOrigin;

/**
 * The decision by which a village had dismissed a member of a board was annulled: the member has the seat again.
 *
 * @param decisionId
 *            the decision that was annulled
 * @param origin
 *            the record for which the member was elected, as it was told with the election
 * @param board
 *            INVESTMENT_SUPERVISION or PEOPLES_INSPECTION
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param name
 *            who has the seat again
 * @param from
 *            first day with the seat
 */
public record BoardMemberReinstated(UUID decisionId, @Nullable MatterOrigin origin, String board, UUID villageId,
        String communeCode, String name, LocalDate from) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.board-member-reinstated.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
