package vn.danchu.consultation.matter;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.contracts.matter.MatterOrigin;
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

    /** @return what is before the households of the villages and not decided, kept from everybody else until the transaction ends */
    public List<Matter> undecidedIn(Collection<UUID> villages) {
        return find("villageId in ?1 and state in ?2 order by openedAt, id", villages,
                List.of(MatterState.PROPOSED, MatterState.OPEN, MatterState.IN_VOTE))
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<Matter> ofVillage(UUID villageId, Cursor after, int most) {
        return NewestFirst.byTime(Matter.class, "openedAt").where("villageId", villageId)
                .read(getEntityManager(), after, most);
    }
}
