package vn.danchu.local.parts;

import java.util.List;

/**
 * A person of the demonstration commune, who may log in.
 *
 * @param username for the login page
 * @param firstName family and middle name, which stand first
 * @param lastName given name
 * @param roles of the realm
 * @param units paths of the units in which the person acts
 * @param citizenNumber twelve digits, fictional; absent for people without a household
 */
public record Person(String username, String firstName, String lastName, List<String> roles, List<String> units,
        String citizenNumber) {

    /** The whole name in Vietnamese order. */
    public String name() {
        return firstName + " " + lastName;
    }
}
