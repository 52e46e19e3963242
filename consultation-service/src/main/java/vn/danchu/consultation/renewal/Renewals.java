package vn.danchu.consultation.renewal;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.matter.rules.MatterState;
import vn.danchu.consultation.renewal.rules.WaitingTime;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.register.LocalSettings;
import vn.danchu.platform.territory.UnitPath;

/** What was rejected and is before the households again. */
@ApplicationScoped
public class Renewals implements PanacheRepositoryBase<Renewal, UUID> {
    @Inject
    LocalSettings settings;

    /** Refuses a vote on a day that comes too soon after the households rejected the same. */
    public void requireWaited(UUID matter, UnitPath place, LocalDate voteOn) {
        findByIdOptional(matter).map(Renewal::rejectedOn).ifPresent(rejectedOn -> Refused.ifBroken(WaitingTime
                .over(rejectedOn, voteOn, settings.inForce(WaitingTime.LEAST, place, rejectedOn))));
    }

    /** @return whether a matter that was not given up puts again what a decision says no to */
    boolean exists(UUID decision) {
        return count("decisionId = ?1 and matterId in (select m.id from Matter m where m.state <> ?2)", decision,
                MatterState.CLOSED) > 0;
    }
}
