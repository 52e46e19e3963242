package vn.danchu.platform.identity;

import vn.danchu.platform.territory.UnitPath;

/**
 * Who holds which post of a village, by the record of the service that keeps one. A token names roles and units apart, so
 * whoever is head of one village and Front head of another has both roles in both; the book tells them apart.
 */
public interface OfficeBook {

    /**
     * @param role
     *            of a village's head or its Front head; a book says nothing of other roles
     * @param unit
     *            of the village
     * @param person
     *            key of the natural person who calls
     * @return whether somebody else is on record in the post today; never where nobody is
     */
    boolean heldByAnother(Role role, UnitPath unit, String person);
}
