package vn.danchu.consultation.contracts.board;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.matter.MatterOrigin;

/**
 * The people whom a village elected to a board, told before the recognition of its decision; their names are public, Law
 * 10/2022/QH15 Art. 21(2).
 *
 * @param decisionId
 *            the decision of the village
 * @param origin
 *            the record of another service that asked for the vote; absent when the village itself did
 * @param board
 *            INVESTMENT_SUPERVISION or PEOPLES_INSPECTION
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param names
 *            who has a seat, who has the most votes first; fewer than were asked for when a seat stays empty
 */
public record BoardMembersElected(UUID decisionId, @Nullable MatterOrigin origin, String board, UUID villageId,
        String communeCode, List<String> names) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.board-members-elected.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
