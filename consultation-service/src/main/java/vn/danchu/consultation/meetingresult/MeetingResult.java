package vn.danchu.consultation.meetingresult;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import vn.danchu.consultation.decision.Decision;

/** The count of a community meeting on a matter, as its minutes give it, or as it was taken here. Never changed once entered. */
@Entity
class MeetingResult {
    @Id
    private UUID id;
    private UUID matterId;
    private UUID meetingId;
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

    static MeetingResult of(UUID matterId, MeetingCount count, Decision decision, Instant now) {
        MeetingResult result = new MeetingResult();
        result.id = UUID.randomUUID();
        result.matterId = matterId;
        result.rollId = count.rollId();
        result.heldOn = count.heldOn();
        result.present = count.present();
        result.yes = count.yes();
        result.no = count.no();
        result.other = count.other();
        result.chair = count.chair();
        result.secretary = count.secretary();
        result.meetingId = count.meetingId();
        result.outcome = decision == null
                ? MeetingOutcome.NO_QUORUM
                : MeetingOutcome.valueOf(decision.outcome().name());
        result.enteredAt = now;
        return result;
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID rollId() {
        return rollId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    long present() {
        return present;
    }

    long yes() {
        return yes;
    }

    long no() {
        return no;
    }

    long other() {
        return other;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    UUID matterId() {
        return matterId;
    }

    MeetingOutcome outcome() {
        return outcome;
    }
}
