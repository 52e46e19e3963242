package vn.danchu.consultation.initiative;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The initiatives of citizens. */
@ApplicationScoped
class Initiatives implements PanacheRepositoryBase<Initiative, UUID> {

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

    private static Refused noSuchInitiative() {
        return Refused.notFound("Không có sáng kiến này", "No such initiative");
    }

    List<Initiative> ofVillage(UUID village, Cursor after, int most) {
        return NewestFirst.byTime(Initiative.class, "startedAt").where("villageId", village)
                .read(getEntityManager(), after, most);
    }
}
