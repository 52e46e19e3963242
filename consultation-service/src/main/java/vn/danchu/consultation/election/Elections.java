package vn.danchu.consultation.election;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.candidacy.CandidateLists;
import vn.danchu.consultation.election.rules.ElectionState;
import vn.danchu.consultation.election.rules.ElectionStep;
import vn.danchu.consultation.keeper.HeadInQuestion;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The elections of village heads. */
@ApplicationScoped
public class Elections implements PanacheRepositoryBase<Election, UUID>, CandidateLists, HeadInQuestion {

    Election require(UUID id) {
        return findByIdOptional(id).orElseThrow(Elections::noSuchElection);
    }

    /** @return the election, of which one step is taken at a time; refuses an unknown id */
    public Election requireForStep(UUID id) {
        Election election = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (election == null) {
            throw noSuchElection();
        }
        return election;
    }

    /** Ends what is under way in a village that is no more. @return what ended */
    public List<UUID> endIn(UUID village) {
        List<Election> ended = find("villageId = ?1 and state in ?2 order by id", village,
                List.copyOf(ElectionStep.END_WITH_VILLAGE.transition().from())).withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        ended.forEach(election -> election.take(ElectionStep.END_WITH_VILLAGE));
        return ended.stream().map(Election::id).toList();
    }

    /** @return on which matter the households vote; whoever takes its row, takes it before that of the election */
    UUID matterOf(UUID id) {
        return getEntityManager().createQuery("select e.matterId from Election e where e.id = ?1", UUID.class)
                .setParameter(1, id).getResultStream().findFirst().orElseThrow(Elections::noSuchElection);
    }

    private static Refused noSuchElection() {
        return Refused.notFound("Không có cuộc bầu cử này", "No such election");
    }

    @Override
    public Optional<Election> ofMatter(UUID matter) {
        return find("matterId", matter).firstResultOptional();
    }

    /** @return whether an election of the village is prepared, or awaits the commune's answer */
    boolean underWay(UUID village) {
        return count("villageId = ?1 and state in ?2", village,
                List.of(ElectionState.IN_PREPARATION, ElectionState.ANNOUNCED, ElectionState.ELECTED)) > 0;
    }

    @Override
    public boolean isAsked(UUID village) {
        return underWay(village);
    }

    /** @return those of a commune, a village, a state or all three, newest first after a row, at most so many */
    List<Election> newestOf(String commune, UUID village, ElectionState state, Cursor after, int most) {
        return NewestFirst.byTime(Election.class, "enteredAt").where("communeCode", commune).where("villageId", village)
                .where("state", state).read(getEntityManager(), after, most);
    }
}
