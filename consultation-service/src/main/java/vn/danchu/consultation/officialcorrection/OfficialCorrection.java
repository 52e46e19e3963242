package vn.danchu.consultation.officialcorrection;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danchu.platform.problem.ProblemType;
import vn.danchu.platform.problem.Refused;

/**
 * The right person of a post whose holder was recorded under a wrong citizen number; it holds once another side confirms it. No
 * law speaks of it: that it takes two is how this book is kept.
 */
@Entity
public class OfficialCorrection {
    private static final ProblemType BY_ANOTHER = ProblemType.of(422, "correction-by-another",
            "Người khác phải xác nhận việc đính chính", "Somebody else confirms the correction");
    private static final ProblemType NUMBER_DIFFERS = ProblemType.of(422, "correction-number-differs",
            "Hai bên ghi hai số khác nhau", "The two sides name different numbers");
    private static final ProblemType CLOSED = ProblemType.of(409, "correction-closed",
            "Việc đính chính này đã kết thúc", "This correction is closed");
    @Id
    private UUID id;
    private UUID officialId;
    private String person;
    private String number;
    private String reason;
    private String enteredBy;
    private Instant enteredAt;
    private Instant confirmedAt;
    private Instant withdrawnAt;
    @Version
    private long version;

    protected OfficialCorrection() {
    }

    static OfficialCorrection enter(UUID official, String person, CorrectOfficial paper, String subject, Instant now) {
        OfficialCorrection correction = new OfficialCorrection();
        correction.id = UUID.randomUUID();
        correction.officialId = official;
        correction.person = person;
        correction.number = paper.number().strip();
        correction.reason = paper.reason().strip();
        correction.enteredBy = subject;
        correction.enteredAt = now;
        return correction;
    }

    /**
     * @param named
     *            whom the other side names, from what it knows itself
     * @return the key of the right person; refuses who entered it, another person, and what is confirmed or taken back
     */
    String confirm(String named, String subject, Instant now) {
        requireOpen();
        if (enteredBy.equals(subject)) {
            throw Refused.because(BY_ANOTHER, "Người ghi đính chính không tự xác nhận đính chính đó",
                    "Whoever entered the correction does not confirm it too");
        }
        if (!person.equals(named)) {
            throw Refused.because(NUMBER_DIFFERS, "Số này khác số mà bên kia đã ghi",
                    "This is not the number that the other side entered");
        }
        confirmedAt = now;
        return person;
    }

    /** It was entered wrongly itself. */
    void withdraw(Instant now) {
        requireOpen();
        withdrawnAt = now;
    }

    private void requireOpen() {
        if (confirmedAt != null || withdrawnAt != null) {
            throw Refused.because(CLOSED, "Đính chính này đã được xác nhận hoặc đã được rút lại",
                    "This correction was confirmed or taken back");
        }
    }

    UUID id() {
        return id;
    }

    UUID officialId() {
        return officialId;
    }

    String number() {
        return number;
    }

    String reason() {
        return reason;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    long version() {
        return version;
    }
}
