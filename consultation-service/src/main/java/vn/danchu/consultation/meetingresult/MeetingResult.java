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
public class MeetingResult {
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
    private boolean minuted;

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
        result.minuted = count.minuted();
        return result;
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID rollId() {
        return rollId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public long present() {
        return present;
    }

    public long yes() {
        return yes;
    }

    public long no() {
        return no;
    }

    public long other() {
        return other;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public UUID matterId() {
        return matterId;
    }

    public MeetingOutcome outcome() {
        return outcome;
    }
}
