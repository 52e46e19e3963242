package vn.danchu.consultation.household;

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
}
