package vn.danchu.consultation.contracts.onlinevote;

import java.time.Instant;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The households may vote online from now on.
 *
 * @param voteId
 *            the online vote
 * @param matterId
 *            the matter that is voted on
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param closesAt
 *            until when they may, as it is announced
 */
public record OnlineVoteOpened(UUID voteId, UUID matterId, UUID villageId, String communeCode,
        Instant closesAt) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.online-vote-opened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
