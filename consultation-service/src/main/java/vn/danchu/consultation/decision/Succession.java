package vn.danchu.consultation.decision;

import java.time.LocalDate;
import java.util.Comparator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.decision.DecisionChanged;
import vn.danchu.consultation.contracts.decision.DecisionRevived;
import vn.danchu.consultation.decision.rules.DecisionState;
import vn.danchu.consultation.matter.Change;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;

/** A decision that changes an earlier one does so on the day on which it is itself in force. Joins the caller's transaction. */
@ApplicationScoped
public class Succession {
    @Inject
    Decisions decisions;
    @Inject
    Villages villages;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;

    /** Lets the earlier decision give way, if the later one is in force; an earlier one that has ended stays as it ended. */
    public void follow(Decision later) {
        later.change().ifPresent(change -> later.inForceFrom().ifPresent(day -> give(change, later, day)));
    }

    /** What an annulled decision had changed stands again, unless another one that is in force changes it. */
    public void annulled(Decision later, LocalDate on) {
        later.change().map(change -> decisions.require(change.changesDecision()))
                .filter(earlier -> later.id().equals(earlier.laterAct().changedBy())
                        && earlier.state() != DecisionState.ANNULLED)
                .ifPresent(earlier -> revive(earlier, later, on));
    }

    private void revive(Decision earlier, Decision later, LocalDate on) {
        earlier.revive();
        audit.record("decision-revived", villages.require(earlier.villageId()).unit(), "decision/" + earlier.id(),
                "annulled decision/" + later.id());
        outbox.publish(DecisionRevived.TYPE, earlier.communeCode(), DecisionEvents.revived(earlier, later, on));
        decisions.standingChangesOf(earlier.id()).stream().filter(other -> other.inForceFrom().isPresent())
                .max(Comparator.comparing(other -> other.inForceFrom().orElseThrow())).ifPresent(this::follow);
    }

    private void give(Change change, Decision later, LocalDate day) {
        Decision earlier = decisions.require(change.changesDecision());
        if (earlier.giveWay(change.changeManner(), later.id(), day)) {
            audit.record("decision-changed", villages.require(earlier.villageId()).unit(), "decision/" + earlier.id(),
                    change.changeManner() + " by decision/" + later.id());
            outbox.publish(DecisionChanged.TYPE, earlier.communeCode(),
                    DecisionEvents.changed(earlier, change.changeManner()));
        }
    }
}
