package vn.danchu.consultation.contracts.onlinevote;

import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * An online vote was taken back before it opened; its matter is open again.
 *
 * @param voteId
 *            the online vote
 * @param matterId
 *            the matter, which may be decided in any lawful form now
 * @param villageId
 *            the village
 * @param communeCode
 *            code of its commune
 */
public record OnlineVoteWithdrawn(UUID voteId, UUID matterId, UUID villageId, String communeCode)
        implements
            ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.online-vote-withdrawn.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
