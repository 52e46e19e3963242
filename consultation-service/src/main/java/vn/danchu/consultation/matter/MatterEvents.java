package vn.danchu.consultation.matter;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.matter.MatterClosed;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.contracts.matter.MatterPassed;
import vn.danchu.consultation.matter.rules.ClosingGround;

/** What is told of a matter that its households do not decide, in the words of the contracts. */
public final class MatterEvents {
    private MatterEvents() {
    }

    public static MatterClosed closed(Matter matter, ClosingGround ground, LocalDate on) {
        return closed(matter, ground.name(), null, on);
    }

    /** Whoever closed it said why. */
    public static MatterClosed closed(Matter matter, ClosingGround ground, String reason, LocalDate on) {
        return closed(matter, ground.name(), reason, on);
    }

    /** The commune concluded without the village. */
    public static MatterClosed lapsed(Matter matter, LocalDate on) {
        return closed(matter, "COMMUNE_CONCLUDED", null, on);
    }

    /** @param former the village before which it was */
    public static MatterPassed passed(Matter matter, UUID former, LocalDate on) {
        MatterOpened told = matter.opened();
        return new MatterPassed(told.matterId(), told.villageId(), former, told.communeCode(), on);
    }

    private static MatterClosed closed(Matter matter, String ground, String reason, LocalDate on) {
        MatterOpened told = matter.opened();
        return new MatterClosed(told.matterId(), told.origin(), told.villageId(), told.communeCode(), ground, reason,
                on);
    }
}
