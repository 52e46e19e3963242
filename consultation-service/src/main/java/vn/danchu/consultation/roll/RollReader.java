package vn.danchu.consultation.roll;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.territory.UnitPath;

/** Whether the caller reads as an official of a village, or as somebody whose household votes there. */
@ApplicationScoped
public class RollReader {
    @Inject
    Caller caller;
    @Inject
    Rolls rolls;

    /** @return whether an official of the unit reads, who may read what names people as well */
    public boolean isOfficial(UnitPath unit) {
        return caller.holdsIn(unit, RollResource.READERS);
    }

    /** @return whether somebody reads who stands for a household of the roll */
    public boolean isOnRoll(UUID roll) {
        return caller.isSignedIn() && caller.knownPerson().filter(person -> !rolls.householdsOf(roll, person).isEmpty())
                .isPresent();
    }
}
