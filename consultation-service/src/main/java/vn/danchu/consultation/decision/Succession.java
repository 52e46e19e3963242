package vn.danchu.consultation.decision;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.decision.DecisionChanged;
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
