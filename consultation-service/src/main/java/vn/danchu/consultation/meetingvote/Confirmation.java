package vn.danchu.consultation.meetingvote;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody confirms a count. */
@Embeddable
record Confirmation(@Enumerated(EnumType.STRING) ConfirmingSide side, String subject, String name,
        Instant confirmedAt) {

    /** For whom a count is confirmed: the chair, who kept the minutes or counted, and in the end who was there. */
    enum ConfirmingSide {
        CHAIR, SECRETARY, COUNTING_BOARD_HEAD, HOUSEHOLD;

        /** @return whether one person confirms for the side; where all whose task it is keep silent, two households do */
        boolean once() {
            return this != HOUSEHOLD;
        }
    }
}
