package vn.danchu.consultation.reorganisation;

import java.time.Instant;
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

import org.hibernate.annotations.BatchSize;

import vn.danchu.consultation.reorganisation.rules.ReorganisationKind;
import vn.danchu.consultation.reorganisation.rules.Resolution;
import vn.danchu.consultation.reorganisation.rules.Resolution.DecidedBy;
import vn.danchu.platform.problem.Refused;

/** A resolution about the villages of a commune that has been carried out. */
@Entity
public class Reorganisation {
    @Id
    private UUID id;
    private String communeCode;
    @Enumerated(EnumType.STRING)
    private ReorganisationKind kind;
    private String number;
    private LocalDate adoptedOn;
    @Enumerated(EnumType.STRING)
    private DecidedBy decidedBy;
    private LocalDate inForceOn;
    private String fileHash;
    private String opinionReport;
    private Instant recordedAt;
    @ElementCollection
    @CollectionTable(name = "reorganised_village", joinColumns = @JoinColumn(name = "reorganisation_id"))
    @BatchSize(size = 100)
    private Set<Part> parts = new HashSet<>();

    protected Reorganisation() {
    }

    static Reorganisation of(Reorganise request, boolean specialZone, Instant now) {
        int begun = (int) request.begun();
        Refused.ifBroken(request.kind().fits(request.ends().size(), begun, request.receivers().size() - begun,
                request.restyles() == null ? 0 : 1));
        Refused.ifBroken(Resolution.competent(request.decidedBy(), specialZone));
        if (request.inForceOn().isBefore(request.adoptedOn())) {
            throw Refused.by(Resolution.inForceBeforeAdoption());
        }
        Reorganisation made = new Reorganisation();
        made.id = UUID.randomUUID();
        made.communeCode = request.communeCode();
        made.kind = request.kind();
        made.number = request.number().strip();
        made.adoptedOn = request.adoptedOn();
        made.decidedBy = request.decidedBy();
        made.inForceOn = request.inForceOn();
        made.fileHash = request.fileHash();
        made.opinionReport = request.opinionReport().strip();
        made.recordedAt = now;
        return made;
    }

    void add(Part part) {
        parts.add(part);
    }

    UUID id() {
        return id;
    }

    String communeCode() {
        return communeCode;
    }

    ReorganisationKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    LocalDate adoptedOn() {
        return adoptedOn;
    }

    DecidedBy decidedBy() {
        return decidedBy;
    }

    LocalDate inForceOn() {
        return inForceOn;
    }

    Optional<String> fileHash() {
        return Optional.ofNullable(fileHash);
    }

    String opinionReport() {
        return opinionReport;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** @return what it meant for which village, those that ended first */
    List<Part> parts() {
        return parts.stream().sorted(Comparator.comparing(Part::part).thenComparing(Part::villageId)).toList();
    }
}
