package vn.danchu.consultation.matter;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;

/**
 * Who organises a vote, keeps its record and sends it: whoever chaired, Decree 59/2023 Art. 3(5)d. That is the head or who stands
 * in the head's place, except where the vote is on who is head: there nobody needs the head who is in question.
 */
@ApplicationScoped
public class RecordKeepers {
    private static final Role[] ON_WHO_IS_HEAD = {Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_CHAIR};
    private static final Role[] ONCE_LATE = {Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER};
    @Inject
    HeadsPlace headsPlace;
    @Inject
    Caller caller;

    /** Refuses a caller who does not keep the record of a matter of the kind. */
    public void require(Village village, MatterKind kind) {
        caller.requireIn(village.unit(), keepers(village, kind));
    }

    /**
     * Refuses a caller who does not keep the record of a matter of the kind. Once the last day of sending its decision has passed, a
     * keeper who keeps silent holds nothing up any more: the Front head or the commune, who are to receive it, record what is on paper.
     */
    public void require(Village village, MatterKind kind, BooleanSupplier late) {
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        Collections.addAll(allowed, keepers(village, kind));
        // Nobody waits for a working day that only others would need.
        if (!caller.holdsIn(village.unit(), keepers(village, kind)) && late.getAsBoolean()) {
            Collections.addAll(allowed, ONCE_LATE);
        }
        caller.requireIn(village.unit(), allowed.toArray(Role[]::new));
    }

    /**
     * Refuses a caller who enters no record of the kind, late or in time.
     *
     * @return whether the caller may take back what somebody else has entered: the commune chair, on whom the result does not fall
     */
    public boolean requireToTakeBack(Village village, MatterKind kind) {
        require(village, kind, () -> true);
        return caller.holdsIn(village.unit(), Role.COMMUNE_CHAIR);
    }

    private Role[] keepers(Village village, MatterKind kind) {
        return kind == MatterKind.VILLAGE_HEAD ? ON_WHO_IS_HEAD : headsPlace.roles(village.id());
    }
}
