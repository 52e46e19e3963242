package vn.danchu.consultation.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danchu.consultation.change.rules.Ground;
import vn.danchu.consultation.change.rules.MeasureKind;
import vn.danchu.consultation.decision.rules.DayOfAct;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** An annulment, or a request to change a decision, which the village head then announces to the people. */
@Entity
public class CommitteeMeasure {
    @Id
    private UUID id;
    private UUID decisionId;
    private UUID communeMatterId;
    @Enumerated(EnumType.STRING)
    private MeasureKind kind;
    @Enumerated(EnumType.STRING)
    private Ground ground;
    private String number;
    private String reason;
    private LocalDate takenOn;
    private LocalDate announcedOn;
    @Version
    private long version;

    protected CommitteeMeasure() {
    }

    static CommitteeMeasure onDecision(UUID decision, TakeMeasure request) {
        CommitteeMeasure measure = take(request);
        measure.decisionId = decision;
        return measure;
    }

    /** On what all villages of the commune decided together. */
    static CommitteeMeasure onCommuneMatter(UUID matter, TakeMeasure request) {
        CommitteeMeasure measure = take(request);
        measure.communeMatterId = matter;
        return measure;
    }

    private static CommitteeMeasure take(TakeMeasure request) {
        Refused.ifBroken(request.kind().check(request.ground(), request.takenOn()));
        CommitteeMeasure measure = new CommitteeMeasure();
        measure.id = UUID.randomUUID();
        measure.kind = request.kind();
        measure.ground = request.ground();
        measure.number = request.number();
        measure.reason = request.reason();
        measure.takenOn = request.takenOn();
        return measure;
    }

    void announce(LocalDate on, LocalDate today) {
        if (announcedOn != null) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, DayOfAct.ANNOUNCEMENT.onRecord());
        }
        Refused.ifBroken(DayOfAct.ANNOUNCEMENT.check(on, takenOn, today));
        announcedOn = on;
    }

    UUID id() {
        return id;
    }

    Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    Optional<UUID> communeMatterId() {
        return Optional.ofNullable(communeMatterId);
    }

    MeasureKind kind() {
        return kind;
    }

    Ground ground() {
        return ground;
    }

    String number() {
        return number;
    }

    String reason() {
        return reason;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    Optional<LocalDate> announcedOn() {
        return Optional.ofNullable(announcedOn);
    }
}
