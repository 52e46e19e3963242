package vn.danchu.consultation.renewal;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.danchu.consultation.decision.Decision;

/** That a matter puts before the households what they rejected. */
@Entity
class Renewal {
    @Id
    private UUID matterId;
    private UUID decisionId;
    private LocalDate rejectedOn;

    protected Renewal() {
    }

    static Renewal of(UUID matter, Decision rejected) {
        Renewal renewal = new Renewal();
        renewal.matterId = matter;
        renewal.decisionId = rejected.id();
        renewal.rejectedOn = rejected.count().votedOn();
        return renewal;
    }

    LocalDate rejectedOn() {
        return rejectedOn;
    }
}
