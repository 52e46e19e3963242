package vn.danchu.consultation.household;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A household as it is from one day to another, with the one person who speaks for it, Law 10/2022/QH15 Art. 18(2).
 *
 * @param household
 *            stays the same while everything else changes
 * @param since
 *            first day of this state
 * @param until
 *            the day after its last; null while it lasts
 * @param village
 *            the community in which it has its voice
 * @param number
 *            the office's number of the household, unique in its village
 * @param address
 *            permanent address
 * @param representativeName
 *            full name of the representative
 * @param person
 *            key of the representative's person; the citizen number itself is not kept
 */
public record HouseholdState(UUID household, LocalDate since, LocalDate until, UUID village, String number,
        String address, String representativeName, String person) {

    /** @return the first state of a new household */
    public static HouseholdState begun(LocalDate day, UUID village, String number, String address,
            Representative representative) {
        return new HouseholdState(UUID.randomUUID(), day, null, village, number, address, representative.name(),
                representative.person());
    }

    /** @return the household from a day on, at another address or with another representative */
    public HouseholdState changed(LocalDate day, String newAddress, Representative representative) {
        return new HouseholdState(household, day, null, village, number, newAddress, representative.name(),
                representative.person());
    }

    /** @return the household from a day on in another village, under the number that it has there */
    public HouseholdState moved(LocalDate day, UUID newVillage, String newNumber, String newAddress) {
        return new HouseholdState(household, day, null, newVillage, newNumber, newAddress, representativeName, person);
    }

    /** @return who speaks for it */
    public Representative representative() {
        return new Representative(representativeName, person);
    }
}
