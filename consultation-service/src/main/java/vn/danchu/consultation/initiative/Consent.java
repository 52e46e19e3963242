package vn.danchu.consultation.initiative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import vn.danchu.consultation.initiative.rules.InitiativeRule;

/** A household's consent to an initiative, valid for its time. */
@Entity
class Consent {
    @Id
    private UUID id;
    private UUID initiativeId;
    private UUID householdId;
    @Enumerated(EnumType.STRING)
    private Manner manner;
    private LocalDate givenOn;
    private LocalDate validUntil;
    private LocalDate takenBackOn;

    protected Consent() {
    }

    /** How a household showed its consent. */
    enum Manner {
        /** By its representative, here. */
        ONLINE,
        /** At a community meeting; entered from its list. */
        MEETING,
        /** In writing; entered from the list. */
        PAPER
    }

    static Consent given(UUID initiative, UUID household, Manner manner, LocalDate givenOn) {
        Consent consent = new Consent();
        consent.id = UUID.randomUUID();
        consent.initiativeId = initiative;
        consent.householdId = household;
        consent.manner = manner;
        consent.givenOn = givenOn;
        consent.validUntil = InitiativeRule.lastDay(givenOn);
        return consent;
    }

    /** The household consented anew from a later day on: the time of this consent ends the day before. */
    void renewedOn(LocalDate day) {
        if (!validUntil.isBefore(day)) {
            validUntil = day.minusDays(1);
        }
    }

    void takeBack(LocalDate today) {
        takenBackOn = today;
    }

    UUID householdId() {
        return householdId;
    }

    Manner manner() {
        return manner;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    Optional<LocalDate> takenBackOn() {
        return Optional.ofNullable(takenBackOn);
    }
}
