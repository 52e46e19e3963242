package vn.danchu.consultation.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** The count of a community meeting on a matter, as its minutes give it. Never changed once entered. */
@Entity
class MeetingResult {
    @Id
    private UUID id;
    private UUID matterId;
    private UUID rollId;
    private LocalDate heldOn;
    private long present;
    private long yes;
    private long no;
    private long other;
    private String chair;
    private String secretary;
    @Enumerated(EnumType.STRING)
    private MeetingOutcome outcome;
    private Instant enteredAt;

    protected MeetingResult() {
    }

    static MeetingResult of(UUID matterId, EnterMeetingResult minutes, MeetingOutcome outcome, Instant now) {
        MeetingResult result = new MeetingResult();
        result.id = UUID.randomUUID();
        result.matterId = matterId;
        result.rollId = minutes.rollId();
        result.heldOn = minutes.heldOn();
        result.present = minutes.present();
        result.yes = minutes.yes();
        result.no = minutes.no();
        result.other = minutes.other();
        result.chair = minutes.chair();
        result.secretary = minutes.secretary();
        result.outcome = outcome;
        result.enteredAt = now;
        return result;
    }

    UUID matterId() {
        return matterId;
    }

    MeetingOutcome outcome() {
        return outcome;
    }
}
