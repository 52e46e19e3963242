package vn.danchu.consultation.election;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Somebody who stands as head. Of the person nothing is kept but what tells people of one name apart and what shows that
 * the conditions are met.
 *
 * @param dateOfBirth
 *            shows the age; of it only the year is shown
 * @param person
 *            key of the person
 * @param residenceEvidence
 *            the paper that shows the residence in the commune
 * @param votes
 *            households that voted for the person; null until a vote was counted
 */
@Embeddable
record Candidate(UUID candidateId, String name, LocalDate dateOfBirth, String person,
        @Enumerated(EnumType.STRING) BroughtBy broughtBy,
        String residenceEvidence, Long votes) {

    /** Who put a candidate on the list. */
    public enum BroughtBy {
        /** The village's Front committee, before the meeting. */
        FRONT_COMMITTEE,
        /** The candidate, at the meeting. */
        SELF,
        /** A household, at the meeting. */
        HOUSEHOLD
    }

    Candidate with(long counted) {
        return new Candidate(candidateId, name, dateOfBirth, person, broughtBy, residenceEvidence, counted);
    }

    int yearOfBirth() {
        return dateOfBirth.getYear();
    }

    boolean isCalled(String otherName, int born) {
        return yearOfBirth() == born && name.equalsIgnoreCase(otherName);
    }
}
