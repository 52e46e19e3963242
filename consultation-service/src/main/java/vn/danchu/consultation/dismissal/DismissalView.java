package vn.danchu.consultation.dismissal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.dismissal.rules.DismissalGround;
import vn.danchu.consultation.dismissal.rules.DismissalState;
import vn.danchu.platform.web.OfficialClock;

/**
 * A dismissal as anyone may see it: what its paper says, and who petitioned, is not in it.
 *
 * @param matterId
 *            what the households vote on; absent before the commune chair has put a proposal of the Front to them
 * @param endedOn
 *            first day without the head; absent unless dismissed
 * @param newElectionBy
 *            the last day on which the commune decides in time to elect a successor; absent unless dismissed
 * @param newElectionOn
 *            the day on which it did; absent until then
 * @param newElectionLate
 *            whether that day, or today while it has not, is after the last day
 */
public record DismissalView(UUID id, UUID villageId, @Nullable UUID matterId, DismissalGround ground,
        DismissalState state,
        @Schema(examples = "2026-10-01") LocalDate filedOn,
        @Schema(examples = "2026-10-01T09:00:00+07:00") OffsetDateTime enteredAt,
        @Schema(examples = "2026-10-20") @Nullable LocalDate endedOn,
        @Schema(examples = "2026-12-19") @Nullable LocalDate newElectionBy,
        @Schema(examples = "2026-11-02") @Nullable LocalDate newElectionOn,
        @Schema(examples = "false") boolean newElectionLate) {

    static DismissalView from(Dismissal dismissal, LocalDate today) {
        LocalDate lastDay = dismissal.newElectionBy().orElse(null);
        LocalDate decidedOn = dismissal.newElectionOn().orElse(null);
        return new DismissalView(dismissal.id(), dismissal.villageId(), dismissal.matterId().orElse(null),
                dismissal.ground(),
                dismissal.state(), dismissal.filedOn(),
                dismissal.enteredAt().atZone(OfficialClock.ZONE).toOffsetDateTime(),
                dismissal.endedOn().orElse(null), lastDay, decidedOn,
                lastDay != null && (decidedOn == null ? today : decidedOn).isAfter(lastDay));
    }
}
