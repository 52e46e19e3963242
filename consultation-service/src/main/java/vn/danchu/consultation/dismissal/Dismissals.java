package vn.danchu.consultation.dismissal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.dismissal.rules.DismissalState;
import vn.danchu.consultation.dismissal.rules.DismissalStep;
import vn.danchu.consultation.keeper.HeadInQuestion;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The dismissals that were asked for. */
@ApplicationScoped
public class Dismissals implements PanacheRepositoryBase<Dismissal, UUID>, HeadInQuestion {

    Dismissal require(UUID id) {
        return findByIdOptional(id).orElseThrow(Dismissals::noSuchDismissal);
    }

    /** The steps of one dismissal are taken one after the other. */
    Dismissal requireForStep(UUID id) {
        Dismissal dismissal = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (dismissal == null) {
            throw noSuchDismissal();
        }
        return dismissal;
    }

    /** Ends what is under way in a village that is no more. @return what ended */
    public List<UUID> endIn(UUID village) {
        List<Dismissal> ended = find("villageId = ?1 and state in ?2 order by id", village,
                List.copyOf(DismissalStep.END_WITH_VILLAGE.transition().from()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        ended.forEach(Dismissal::endWithVillage);
        return ended.stream().map(Dismissal::id).toList();
    }

    /** @return on which matter the households vote; whoever takes its row, takes it before that of the dismissal */
    Optional<UUID> matterOf(UUID id) {
        return getEntityManager()
                .createQuery("select d.matterId from Dismissal d where d.id = ?1 and d.matterId is not null",
                        UUID.class)
                .setParameter(1, id).getResultStream().findFirst();
    }

    /** @return when the households voted; only of one on which they have */
    LocalDate votedOn(Dismissal dismissal) {
        return (LocalDate) getEntityManager()
                .createNativeQuery("select voted_on from decision where matter_id = ?1", LocalDate.class)
                .setParameter(1, dismissal.matterId().orElseThrow()).getSingleResult();
    }

    private static Refused noSuchDismissal() {
        return Refused.notFound("Không có hồ sơ cho thôi này", "No such dismissal");
    }

    /** @return the dismissal on which the households vote by this matter */
    public Optional<Dismissal> ofMatter(UUID matter) {
        return find("matterId", matter).firstResultOptional();
    }

    /** @return the dismissal after which no new election has been decided yet */
    public Optional<Dismissal> awaitingElection(UUID village, LocalDate day) {
        return find("villageId = ?1 and state = ?2 and newElectionOn is null and endedOn <= ?3 order by endedOn desc",
                village, DismissalState.DISMISSED, day).firstResultOptional();
    }

    /** The election that was decided on that day is called off. */
    public void electionCalledOff(UUID village, LocalDate decidedOn) {
        list("villageId = ?1 and state = ?2 and newElectionOn = ?3", village, DismissalState.DISMISSED, decidedOn)
                .forEach(Dismissal::electionCalledOff);
    }

    @Override
    public boolean isAsked(UUID village) {
        return count("villageId = ?1 and state in ?2", village,
                List.copyOf(DismissalStep.END_WITH_VILLAGE.transition().from())) > 0;
    }

    boolean underWay(UUID village) {
        return count("villageId = ?1 and state in ?2", village,
                List.of(DismissalState.PROPOSED, DismissalState.FILED)) > 0;
    }

    /** @return those of a commune, a village, a state or all three, newest first after a row, at most so many */
    List<Dismissal> newestOf(String commune, UUID village, DismissalState state, Cursor after, int most) {
        return NewestFirst.byTime(Dismissal.class, "enteredAt").where("communeCode", commune)
                .where("villageId", village)
                .where("state", state).read(getEntityManager(), after, most);
    }
}
