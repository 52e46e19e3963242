package vn.danchu.consultation.householdlist;

import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.consultation.household.Representative;

/**
 * A household as an office's list names it.
 *
 * @param line
 *            row in the file, the heading being row 1
 * @param number
 *            the office's number of the household, unique in its village
 * @param address
 *            permanent address
 * @param representativeName
 *            full name of the representative
 * @param person
 *            key of the representative's person; the citizen number itself is not kept
 */
record HouseholdRow(int line, String number, String address, String representativeName, String person) {

    Representative representative() {
        return new Representative(representativeName, person);
    }

    /** @return whether the row says something else than what is known */
    boolean differsFrom(HouseholdState known) {
        return !(known.address().equals(address) && known.representative().equals(representative()));
    }
}
