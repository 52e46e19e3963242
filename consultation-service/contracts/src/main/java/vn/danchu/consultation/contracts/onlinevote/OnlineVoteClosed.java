package vn.danchu.consultation.contracts.onlinevote;

import java.time.Instant;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * An online vote was closed and counted; the decision tells the count.
 *
 * @param voteId
 *            the online vote
 * @param matterId
 *            the matter that is voted on
 * @param decisionId
 *            what came of it
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param endedAt
 *            when the voting ended: at the announced time, or earlier when every household had voted
 */
public record OnlineVoteClosed(UUID voteId, UUID matterId, UUID decisionId, UUID villageId, String communeCode,
        Instant endedAt) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.online-vote-closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
