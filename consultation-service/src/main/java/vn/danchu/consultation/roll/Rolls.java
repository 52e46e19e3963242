package vn.danchu.consultation.roll;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The rolls that were drawn. */
@ApplicationScoped
public class Rolls implements PanacheRepositoryBase<Roll, UUID> {

    /** @return the roll; refuses an unknown id */
    public Roll require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.notFound("Không có danh sách hộ này", "No such roll"));
    }

    /** @return the key of the person who stands for the household on the roll */
    public Optional<String> personOf(UUID roll, UUID household) {
        return getEntityManager()
                .createNativeQuery("select person from roll_entry where roll_id = ?1 and household_id = ?2",
                        String.class)
                .setParameter(1, roll).setParameter(2, household).getResultStream().findFirst().map(String.class::cast);
    }

    /** @return the households of the roll that a number or the name of a representative stands for */
    public List<RollEntry> named(UUID roll, String numberOrName) {
        return getEntityManager().createNativeQuery("""
                select household_id, household_number, representative_name from roll_entry
                where roll_id = ?1 and (household_number = ?2 or lower(representative_name) = lower(?2))
                order by household_number""", Tuple.class)
                .setParameter(1, roll).setParameter(2, numberOrName.strip()).getResultStream()
                .map(row -> entry((Tuple) row)).toList();
    }

    private static RollEntry entry(Tuple row) {
        return new RollEntry(row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class));
    }

    /** @return how many of the households are on the roll */
    public long countOn(UUID roll, Collection<UUID> households) {
        return ((Number) getEntityManager()
                .createNativeQuery("select count(*) from roll_entry where roll_id = ?1 and household_id = any (?2)")
                .setParameter(1, roll).setParameter(2, households.toArray(UUID[]::new)).getSingleResult()).longValue();
    }

    List<Roll> ofVillage(UUID villageId, Cursor after, int most) {
        return NewestFirst.byTime(Roll.class, "drawnAt").where("villageId", villageId)
                .read(getEntityManager(), after, most);
    }

    /** Copies the households of a day under the roll; the entries never change afterwards. */
    void keep(Roll roll, List<HouseholdState> households) {
        persist(roll);
        flush();
        int copied = getEntityManager().createNativeQuery("""
                insert into roll_entry (roll_id, household_id, household_number, address, representative_name, person)
                select ?1, household_id, number, address, representative_name, person from household_state
                where village_id = ?2 and since <= ?3 and (until is null or until > ?3)""")
                .setParameter(1, roll.id()).setParameter(2, roll.villageId()).setParameter(3, roll.asOf())
                .executeUpdate();
        if (copied != households.size()) {
            throw new IllegalStateException("the roll has " + households.size() + " households, copied " + copied);
        }
    }
}
