package vn.danchu.consultation.candidacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.candidacy.rules.CandidateCount;
import vn.danchu.consultation.household.PersonKeys;
import vn.danchu.platform.problem.Refused;

/**
 * Somebody who stands in what the households elect. Of the person nothing is kept but what tells people of one name apart and what shows that
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
public record Candidate(UUID candidateId, String name, LocalDate dateOfBirth, String person,
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

    /** @return the people as candidates for the list; refuses whoever the law keeps from standing there */
    public static List<Candidate> named(List<ProposedCandidate> people, CandidateList list, PersonKeys keys,
            BroughtBy by) {
        people.forEach(list::requireMayStand);
        return people.stream().map(person -> new Candidate(UUID.randomUUID(), person.name().strip(),
                person.dateOfBirth(), keys.of(person.citizenNumber()), by, person.residenceEvidence().strip(), null))
                .toList();
    }

    /** Refuses people who stand on the list already, or are named twice. */
    public static void addTo(List<Candidate> list, List<Candidate> named) {
        list.addAll(named);
        if (list.stream().map(Candidate::person).distinct().count() < list.size()) {
            throw Refused.by(CandidateCount.listedTwice());
        }
    }

    /** @return the same with the voices in favour; where one stands alone, all are for that one */
    public Candidate counted(List<CandidateVotes> all, long inFavour) {
        return new Candidate(candidateId, name, dateOfBirth, person, broughtBy, residenceEvidence, all.isEmpty()
                ? inFavour
                : all.stream().filter(row -> row.candidateId().equals(candidateId)).mapToLong(CandidateVotes::votes)
                        .sum());
    }

    public int yearOfBirth() {
        return dateOfBirth.getYear();
    }

    public boolean isCalled(String otherName, int born) {
        return yearOfBirth() == born && name.equalsIgnoreCase(otherName);
    }
}
