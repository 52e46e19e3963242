package vn.danchu.consultation.ballotcount;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody confirms a count. */
@Embeddable
record Confirmation(@Enumerated(EnumType.STRING) ConfirmingSide side, String subject, String name,
        Instant confirmedAt) {

    /** For whom a count is confirmed: the leader of the team that counted, the head, who watched. */
    enum ConfirmingSide {
        TEAM_LEADER, VILLAGE_HEAD, WITNESS;

        /** @return whether one person confirms for the side; two households watch */
        boolean once() {
            return this != WITNESS;
        }
    }
}
