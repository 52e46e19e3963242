package vn.danchu.platform.identity;

import java.util.Optional;

import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.territory.UnitPath;

/**
 * Who holds which post of a village, by the record of the service that keeps one. A token names roles and units apart, so
 * whoever is head of one village and Front head of another has both roles in both; the book tells them apart. A token may also
 * outlive the time in the post.
 */
public interface OfficeBook {

    /**
     * @param role
     *            of a village's head or its Front head; a book says nothing of other roles
     * @param unit
     *            of the village
     * @param person
     *            key of the natural person who calls; empty for an account that is tied to none
     * @return why the caller does not hold the post today: somebody else does, or whoever held it has left and nobody came after;
     *         empty where nobody was ever on record in it
     */
    Optional<BrokenRule> denied(Role role, UnitPath unit, Optional<String> person);
}
