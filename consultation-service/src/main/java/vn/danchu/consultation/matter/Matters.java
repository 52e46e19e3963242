package vn.danchu.consultation.matter;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.contracts.MatterOrigin;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** What was and is before the households. */
@ApplicationScoped
public class Matters implements PanacheRepositoryBase<Matter, UUID> {

    /** @return the matter; refuses an unknown id */
    public Matter require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.notFound("Không có nội dung này", "No such matter"));
    }

    /** @return whether a matter was opened for the record before */
    public boolean existsFor(MatterOrigin origin) {
        return count("originService = ?1 and originId = ?2", origin.service(), origin.id()) > 0;
    }

    List<Matter> ofVillage(UUID villageId, Cursor after, int most) {
        return NewestFirst.byTime(Matter.class, "openedAt").where("villageId", villageId)
                .read(getEntityManager(), after, most);
    }
}
