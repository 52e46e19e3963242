package vn.danchu.consultation.roll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;

/** The rolls that were drawn. */
@ApplicationScoped
public class Rolls implements PanacheRepositoryBase<Roll, UUID> {

    /** @return the roll; refuses an unknown id */
    public Roll require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.notFound("Không có danh sách hộ này", "No such roll"));
    }

    List<Roll> ofVillage(UUID villageId, Cursor after, int most) {
        return (after == null
                ? find("villageId = ?1 order by drawnAt desc, id", villageId)
                : find("villageId = ?1 and (drawnAt < ?2 or drawnAt = ?2 and id > ?3) order by drawnAt desc, id",
                        villageId,
                        Instant.parse(after.part(0)), UUID.fromString(after.part(1))))
                .range(0, most - 1).list();
    }

    /** @return the households that the village has now */
    List<RollEntry> present(UUID villageId) {
        return getEntityManager().createNativeQuery("""
                select id, number, address, representative_name, person from household
                where village_id = ?1 order by number""", RollEntry.class).setParameter(1, villageId).getResultList();
    }

    /** Copies the entries under the roll; they never change afterwards. */
    void keep(Roll roll, List<RollEntry> entries) {
        persist(roll);
        flush();
        int copied = getEntityManager().createNativeQuery("""
                insert into roll_entry (roll_id, household_id, household_number, address, representative_name, person)
                select ?1, id, number, address, representative_name, person from household where id = any (?2)""")
                .setParameter(1, roll.id())
                .setParameter(2, entries.stream().map(RollEntry::householdId).toArray(UUID[]::new)).executeUpdate();
        if (copied != entries.size()) {
            throw new IllegalStateException("the roll has " + entries.size() + " households, copied " + copied);
        }
    }
}
