package vn.danchu.consultation.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.consultation.roll.rules.Denominator;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The rolls that were drawn. */
@ApplicationScoped
public class Rolls implements PanacheRepositoryBase<Roll, UUID> {

    private record ClusterSize(UUID cluster, long households) {
    }

    /** @return the roll; refuses an unknown id */
    public Roll require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.notFound("Không có danh sách hộ này", "No such roll"));
    }

    /** @return how many households each of the rolls names */
    public Map<UUID, Long> sizes(Collection<UUID> ids) {
        return getEntityManager().createQuery("select id, households from Roll where id in ?1", Tuple.class)
                .setParameter(1, ids).getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Long.class)));
    }

    /**
     * The households against which an act of a day is held.
     *
     * @param onWhoIsHead
     *            whether the act elects or dismisses the head, whose own signature it cannot wait for
     * @return the roll; refuses one that is another village's, is not signed, or does not name the households of that day
     */
    public Roll requireFor(UUID village, UUID id, LocalDate day, boolean onWhoIsHead) {
        Roll roll = require(id);
        roll.requireCertifiedFor(village, onWhoIsHead);
        // What is entered after a roll was drawn does not take back what was signed on who is head.
        boolean drawnForTheDay = onWhoIsHead && roll.asOf().equals(day);
        Refused.ifBroken(Denominator.fits(drawnForTheDay || namesTheHouseholdsOf(roll, day), roll.asOf(), day));
        return roll;
    }

    private boolean namesTheHouseholdsOf(Roll roll, LocalDate day) {
        return (boolean) getEntityManager().createNativeQuery("""
                select not exists (
                    select from (select household_id, person from roll_entry where roll_id = ?1) on_roll
                    full join (select household_id, person from household_state
                        where village_id = ?2 and since <= ?3 and (until is null or until > ?3)) of_day
                        using (household_id, person)
                    where on_roll is null or of_day is null)""", Boolean.class)
                .setParameter(1, roll.id()).setParameter(2, roll.villageId()).setParameter(3, day).getSingleResult();
    }

    /** @return at most so many households of a roll, by number, after a number */
    @SuppressWarnings("unchecked")
    List<RollEntry> entries(UUID roll, String after, int most) {
        return getEntityManager().createNativeQuery("""
                select household_id, household_number, address, representative_name from roll_entry
                where roll_id = ?1 and household_number > ?2 order by household_number""", RollEntry.class)
                .setParameter(1, roll).setParameter(2, after).setMaxResults(most).getResultList();
    }

    /** @return the key of the person who stands for the household on the roll */
    public Optional<String> personOf(UUID roll, UUID household) {
        return getEntityManager()
                .createNativeQuery("select person from roll_entry where roll_id = ?1 and household_id = ?2",
                        String.class)
                .setParameter(1, roll).setParameter(2, household).getResultStream().findFirst().map(String.class::cast);
    }

    /** @return the households of the roll for which the person stands */
    @SuppressWarnings("unchecked")
    public Set<UUID> householdsOf(UUID roll, String person) {
        return new HashSet<>(getEntityManager()
                .createNativeQuery("select household_id from roll_entry where roll_id = ?1 and person = ?2", UUID.class)
                .setParameter(1, roll).setParameter(2, person).getResultList());
    }

    /** @return the households of the roll that a number or the name of a representative stands for */
    @SuppressWarnings("unchecked")
    public List<RollEntry> named(UUID roll, String numberOrName) {
        return getEntityManager().createNativeQuery("""
                select household_id, household_number, address, representative_name from roll_entry
                where roll_id = ?1 and (household_number = ?2 or lower(representative_name) = lower(?2))
                order by household_number""", RollEntry.class)
                .setParameter(1, roll).setParameter(2, numberOrName.strip()).getResultList();
    }

    /** @return how many of the households are on the roll */
    public long countOn(UUID roll, Collection<UUID> households) {
        return ((Number) getEntityManager()
                .createNativeQuery("select count(*) from roll_entry where roll_id = ?1 and household_id = any (?2)")
                .setParameter(1, roll).setParameter(2, households.toArray(UUID[]::new)).getSingleResult()).longValue();
    }

    /** @return how many households of the roll each cluster has */
    public Map<UUID, Long> sizesOfClusters(UUID roll) {
        List<ClusterSize> sizes = getEntityManager().createNativeQuery("""
                select cluster_id, count(*) from roll_entry where roll_id = ?1 and cluster_id is not null
                group by cluster_id""", ClusterSize.class).setParameter(1, roll).getResultList();
        return sizes.stream().collect(Collectors.toMap(ClusterSize::cluster, ClusterSize::households));
    }

    /** @return the numbers of some of the households that are of no cluster */
    @SuppressWarnings("unchecked")
    public List<String> ofNoCluster(UUID roll, int most) {
        return getEntityManager().createNativeQuery("""
                select household_number from roll_entry where roll_id = ?1 and cluster_id is null
                order by household_number""", String.class).setParameter(1, roll).setMaxResults(most).getResultList();
    }

    /** @return the cluster of a household on the roll; none for one of no cluster or not on the roll */
    public Optional<UUID> clusterOf(UUID roll, UUID household) {
        return getEntityManager()
                .createNativeQuery("""
                        select cluster_id from roll_entry
                        where roll_id = ?1 and household_id = ?2 and cluster_id is not null""", UUID.class)
                .setParameter(1, roll).setParameter(2, household).getResultStream().findFirst().map(UUID.class::cast);
    }

    List<Roll> ofVillage(UUID villageId, Cursor after, int most) {
        return NewestFirst.byTime(Roll.class, "drawnAt").where("villageId", villageId)
                .read(getEntityManager(), after, most);
    }

    /** Copies the households of a day under the roll; the entries never change afterwards. */
    void keep(Roll roll, List<HouseholdState> households, Map<UUID, UUID> clusters) {
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
        Map<UUID, List<UUID>> members = clusters.keySet().stream().collect(Collectors.groupingBy(clusters::get));
        members.forEach((cluster, inIt) -> getEntityManager()
                .createNativeQuery(
                        "update roll_entry set cluster_id = ?2 where roll_id = ?1 and household_id = any (?3)")
                .setParameter(1, roll.id()).setParameter(2, cluster).setParameter(3, inIt.toArray(UUID[]::new))
                .executeUpdate());
    }
}
