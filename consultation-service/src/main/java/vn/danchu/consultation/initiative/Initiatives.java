package vn.danchu.consultation.initiative;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.initiative.rules.InitiativeState;
import vn.danchu.consultation.initiative.rules.InitiativeStep;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The initiatives of citizens. */
@ApplicationScoped
public class Initiatives implements PanacheRepositoryBase<Initiative, UUID> {

    Initiative require(UUID id) {
        return findByIdOptional(id).orElseThrow(Initiatives::noSuchInitiative);
    }

    /** The steps of one initiative, and its consents, come one after the other. */
    Initiative requireForStep(UUID id) {
        Initiative initiative = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (initiative == null) {
            throw noSuchInitiative();
        }
        return initiative;
    }

    /** Ends what is under way in a village that is no more. @return what ended */
    public List<UUID> endIn(UUID village) {
        List<Initiative> ended = find("villageId = ?1 and state in ?2 order by id", village,
                List.copyOf(InitiativeStep.END_WITH_VILLAGE.transition().from()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        ended.forEach(Initiative::endWithVillage);
        return ended.stream().map(Initiative::id).toList();
    }

    private static Refused noSuchInitiative() {
        return Refused.notFound("Không có sáng kiến này", "No such initiative");
    }

    /** @return those of a commune, a village, a state or all three, newest first after a row, at most so many */
    List<Initiative> newestOf(String commune, UUID village, InitiativeState state, Cursor after, int most) {
        return NewestFirst.byTime(Initiative.class, "startedAt").where("communeCode", commune)
                .where("villageId", village)
                .where("state", state).read(getEntityManager(), after, most);
    }
}
