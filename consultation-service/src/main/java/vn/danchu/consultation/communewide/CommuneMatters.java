package vn.danchu.consultation.communewide;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.communewide.rules.CommuneMatterState;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The matters of whole communes. */
@ApplicationScoped
public class CommuneMatters implements PanacheRepositoryBase<CommuneMatter, UUID> {

    /** @return the matter; refuses an unknown id */
    public CommuneMatter require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommuneMatters::noSuchMatter);
    }

    /** The steps of one matter come one after the other. */
    public CommuneMatter requireForStep(UUID id) {
        CommuneMatter matter = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (matter == null) {
            throw noSuchMatter();
        }
        return matter;
    }

    /** @return what is or may now come before the villages of a commune, kept from everybody else until the transaction ends */
    List<CommuneMatter> runningIn(String commune) {
        return find("communeCode = ?1 and state in ?2 order by id", commune,
                List.of(CommuneMatterState.AGREED, CommuneMatterState.OPEN)).withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** @return what the villages decided later to change this and is in force on the day, the latest day of effect first */
    List<CommuneMatter> effectiveChangesOf(UUID earlier, LocalDate today) {
        return list("change.changesDecision = ?1 and state = ?2 and effect.effectiveFrom <= ?3"
                + " order by effect.effectiveFrom desc", earlier, CommuneMatterState.EFFECTIVE, today);
    }

    /** @return what is in force on the day and was to change a decision that still stands as it was before, the earliest first */
    public List<UUID> dueChanges(LocalDate today) {
        return getEntityManager().createQuery("""
                select later.id from CommuneMatter later
                join CommuneMatter earlier on earlier.id = later.change.changesDecision
                where later.state = :effective and later.effect.effectiveFrom <= :today and earlier.state in :standing
                and (earlier.laterAct.changedOn is null or earlier.laterAct.changedOn < later.effect.effectiveFrom)
                order by later.effect.effectiveFrom""", UUID.class)
                .setParameter("effective", CommuneMatterState.EFFECTIVE).setParameter("today", today)
                .setParameter("standing", CommuneMatterState.STANDING).getResultList();
    }

    private static Refused noSuchMatter() {
        return Refused.notFound("Không có nội dung này", "No such matter");
    }

    List<CommuneMatter> ofCommune(String commune, Cursor after, int most) {
        return NewestFirst.byTime(CommuneMatter.class, "proposedAt").where("communeCode", commune)
                .read(getEntityManager(), after, most);
    }
}
