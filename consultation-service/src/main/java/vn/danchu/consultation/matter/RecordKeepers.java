package vn.danchu.consultation.matter;

import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.platform.identity.Role;

/**
 * Who keeps the record of a vote and sends it: whoever chaired, Decree 59/2023 Art. 3(5)d. That is the village head,
 * except where the vote is on who is head.
 */
public final class RecordKeepers {
    private RecordKeepers() {
    }

    /** @return the offices that may act for a matter of the kind in its village */
    public static Role[] of(MatterKind kind) {
        return kind == MatterKind.VILLAGE_HEAD
                ? new Role[]{Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_CHAIR}
                : new Role[]{Role.VILLAGE_HEAD};
    }
}
