package vn.danchu.consultation.matter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.matter.rules.MatterState;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** What was and is before the households. */
@ApplicationScoped
public class Matters implements PanacheRepositoryBase<Matter, UUID> {

    /** @return the matter; refuses an unknown id */
    public Matter require(UUID id) {
        return findByIdOptional(id).orElseThrow(Matters::noSuchMatter);
    }

    private static Refused noSuchMatter() {
        return Refused.notFound("Không có nội dung này", "No such matter");
    }

    /**
     * @return the matter, kept from everybody else until the transaction ends: of several who would put it to a vote at
     *         once, one does and the others are told so. Refuses an unknown id
     */
    public Matter requireForVote(UUID id) {
        Matter matter = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (matter == null) {
            throw noSuchMatter();
        }
        return matter;
    }

    /** @return whether a matter was opened for the record before */
    public boolean existsFor(MatterOrigin origin) {
        return count("originService = ?1 and originId = ?2", origin.service(), origin.id()) > 0;
    }

    /** @return the matter that was opened for the record and on which nobody votes, kept from everybody else until the transaction ends */
    public Optional<Matter> openFor(MatterOrigin origin) {
        return find("originService = ?1 and originId = ?2 and state = ?3", origin.service(), origin.id(),
                MatterState.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** @return what is before the households of the villages and not decided, kept from everybody else until the transaction ends */
    public List<Matter> undecidedIn(Collection<UUID> villages) {
        return find("villageId in ?1 and state in ?2 order by openedAt, id", villages,
                List.of(MatterState.PROPOSED, MatterState.OPEN, MatterState.IN_VOTE))
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** @return those of a commune, a village, a state or all three, newest first after a row, at most so many */
    List<Matter> newestOf(String commune, UUID village, MatterState state, Cursor after, int most) {
        return NewestFirst.byTime(Matter.class, "openedAt").where("communeCode", commune).where("villageId", village)
                .where("state", state).read(getEntityManager(), after, most);
    }

    /** @return the matter as anyone may see it, with how far it has come */
    public MatterView show(Matter matter) {
        return MatterView.from(matter, progressOf(List.of(matter)).get(matter.id()));
    }

    // Read across the tables of features that lie above this one, as a list of matters could not ask each of them.
    /** @return how far each of the matters has come */
    @SuppressWarnings("unchecked")
    Map<UUID, MatterProgress> progressOf(Collection<Matter> asked) {
        List<MatterProgress> progress = getEntityManager()
                .createNativeQuery(
                        """
                                select m.id, m.chosen_form, m.failed_meeting_on,
                                  (select g.id from meeting_agenda_item i join meeting g on g.id = i.meeting_id
                                   where i.matter_id = m.id and g.state <> 'CANCELLED' order by g.called_at desc, g.id limit 1) as meeting,
                                  (select r.id from ballot_round r where r.matter_id = m.id
                                   and r.state not in ('WITHDRAWN', 'VILLAGE_ENDED')) as ballot_round,
                                  (select v.id from online_vote v where v.matter_id = m.id
                                   and v.state not in ('WITHDRAWN', 'VILLAGE_ENDED')) as online_vote,
                                  (select d.id from decision d where d.matter_id = m.id) as decision,
                                  (select a.decision_id from renewal a where a.matter_id = m.id) as puts_again
                                from matter m where m.id = any (?1)""",
                        MatterProgress.class)
                .setParameter(1, asked.stream().map(Matter::id).toArray(UUID[]::new)).getResultList();
        return progress.stream().collect(Collectors.toMap(MatterProgress::matter, one -> one));
    }
}
