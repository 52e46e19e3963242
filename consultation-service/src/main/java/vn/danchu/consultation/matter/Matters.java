package vn.danchu.consultation.matter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.contracts.MatterOrigin;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;

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
        return (after == null
                ? find("villageId = ?1 order by openedAt desc, id", villageId)
                : find("villageId = ?1 and (openedAt < ?2 or openedAt = ?2 and id > ?3) order by openedAt desc, id",
                        villageId, Instant.parse(after.part(0)), UUID.fromString(after.part(1))))
                .range(0, most - 1).list();
    }
}
