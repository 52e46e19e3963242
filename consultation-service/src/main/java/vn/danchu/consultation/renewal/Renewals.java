package vn.danchu.consultation.renewal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.decision.rules.DecisionState;
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

    /**
     * Refuses a vote on a day that comes too soon after the households rejected the same: what was put again, and what was proposed
     * anew in the same words.
     */
    public void requireWaited(UUID matter, UnitPath place, LocalDate voteOn) {
        findByIdOptional(matter).map(Renewal::rejectedOn).or(() -> sameWordsRejected(matter, voteOn))
                .ifPresent(rejectedOn -> Refused.ifBroken(WaitingTime.over(rejectedOn, voteOn,
                        settings.inForce(WaitingTime.LEAST, place, rejectedOn))));
    }

    private Optional<LocalDate> sameWordsRejected(UUID matter, LocalDate voteOn) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        """
                                select max(rejected.vote.votedOn) from Matter now, Matter earlier, Decision rejected
                                where now.id = :matter and earlier.id <> now.id and rejected.matterId = earlier.id
                                and earlier.villageId = now.villageId and earlier.kind = now.kind
                                and lower(earlier.title) = lower(now.title) and lower(earlier.proposal) = lower(now.proposal)
                                and now.originService is null and (earlier.originService is null or earlier.originService = 'initiative')
                                and rejected.state = :rejected and rejected.vote.votedOn < :voteOn""",
                        LocalDate.class)
                .setParameter("matter", matter).setParameter("rejected", DecisionState.REJECTED)
                .setParameter("voteOn", voteOn).getSingleResult());
    }

    /** @return whether a matter that was not given up puts again what a decision says no to */
    boolean exists(UUID decision) {
        return count("decisionId = ?1 and matterId in (select m.id from Matter m where m.state <> ?2)", decision,
                MatterState.CLOSED) > 0;
    }
}
