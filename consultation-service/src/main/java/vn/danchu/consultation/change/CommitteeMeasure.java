package vn.danchu.consultation.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
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
    @ElementCollection
    @CollectionTable(name = "measure_announcement", joinColumns = @JoinColumn(name = "measure_id"))
    private Set<VillageTold> told = new HashSet<>();
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
        requireTellable(announcedOn != null, on, today);
        announcedOn = on;
    }

    /** The head of one of the villages of the commune announces it there. */
    void announceIn(UUID village, LocalDate on, LocalDate today) {
        requireTellable(told.stream().anyMatch(one -> one.villageId().equals(village)), on, today);
        told.add(new VillageTold(village, on));
    }

    private void requireTellable(boolean before, LocalDate on, LocalDate today) {
        if (before) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, DayOfAct.ANNOUNCEMENT.onRecord());
        }
        Refused.ifBroken(DayOfAct.ANNOUNCEMENT.check(on, takenOn, today));
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

    List<VillageTold> told() {
        return told.stream()
                .sorted(Comparator.comparing(VillageTold::announcedOn).thenComparing(VillageTold::villageId))
                .toList();
    }

    Optional<LocalDate> announcedOn() {
        return Optional.ofNullable(announcedOn);
    }
}
