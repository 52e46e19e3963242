package vn.danchu.consultation.officialcorrection;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.danchu.consultation.agreement.rules.TwoSides;
import vn.danchu.platform.problem.Refused;

/** The right person of a post whose holder was recorded under a wrong citizen number; it holds once another side confirms it. */
@Entity
public class OfficialCorrection {
    @Id
    private UUID id;
    private UUID officialId;
    private String person;
    private String number;
    private String reason;
    private String enteredBy;
    private Instant enteredAt;
    private Instant confirmedAt;

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

    /** @return the key of the right person; refuses who entered it, and what is confirmed already */
    String confirm(String subject, Instant now) {
        Refused.ifBroken(TwoSides.byAnother(enteredBy.equals(subject)));
        Refused.ifBroken(TwoSides.once(confirmedAt != null));
        confirmedAt = now;
        return person;
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
}
