package vn.danchu.consultation.contracts.onlinevote;

import java.time.Instant;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The head of a village proposes to decide a matter online; the Front head must agree, and most households consent to the form.
 *
 * @param voteId
 *            the online vote
 * @param matterId
 *            the matter that is voted on
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param opensAt
 *            when the households may vote from, as it is announced
 * @param closesAt
 *            until when they may, as it is announced
 */
public record OnlineVoteProposed(UUID voteId, UUID matterId, UUID villageId, String communeCode, Instant opensAt,
        Instant closesAt) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.online-vote-proposed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
