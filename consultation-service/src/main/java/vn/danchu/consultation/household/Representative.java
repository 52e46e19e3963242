package vn.danchu.consultation.household;

/**
 * The person who speaks for a household.
 *
 * @param name
 *            full name
 * @param person
 *            key of the person, from {@link PersonKeys}
 */
public record Representative(String name, String person) {
}
