package vn.danchu.consultation.cluster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.Refused;

/** The clusters of all villages and their households, in time. Changes join the caller's transaction. */
@ApplicationScoped
public class Clusters implements PanacheRepositoryBase<ResidentialCluster, UUID> {
    // A household that moved to another village is of no cluster of its old one.
    private static final String MEMBERS = """
            from cluster_household m join residential_cluster c on c.id = m.cluster_id
            join household_state s on s.household_id = m.household_id and s.village_id = c.village_id
            where m.since <= ?2 and (m.until is null or m.until > ?2)
              and s.since <= ?2 and (s.until is null or s.until > ?2)""";

    private record Membership(UUID household, UUID cluster) {
    }

    private record Size(UUID cluster, long households) {
    }

    ResidentialCluster require(UUID id) {
        return findByIdOptional(id).orElseThrow(Clusters::noSuchCluster);
    }

    /** @return the cluster, kept from everybody else until the transaction ends */
    ResidentialCluster requireForChange(UUID id) {
        ResidentialCluster cluster = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (cluster == null) {
            throw noSuchCluster();
        }
        return cluster;
    }

    private static Refused noSuchCluster() {
        return Refused.notFound("Không có cụm dân cư này", "No such cluster");
    }

    List<ResidentialCluster> ofVillage(UUID village, LocalDate day) {
        return list("villageId = ?1 and since <= ?2 and (until is null or until > ?2) order by name, id", village, day);
    }

    /** @return the cluster of every household of a village on a day; a household of none is not in it */
    public Map<UUID, UUID> clusterOf(UUID village, LocalDate day) {
        List<Membership> rows = getEntityManager().createNativeQuery(
                "select m.household_id, m.cluster_id " + MEMBERS + " and c.village_id = ?1", Membership.class)
                .setParameter(1, village).setParameter(2, day).getResultList();
        return rows.stream().collect(Collectors.toMap(Membership::household, Membership::cluster));
    }

    /** @return the names of clusters */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return list("id in ?1", ids).stream()
                .collect(Collectors.toMap(ResidentialCluster::id, ResidentialCluster::name));
    }

    Map<UUID, Long> sizes(UUID village, LocalDate day) {
        List<Size> rows = getEntityManager().createNativeQuery(
                "select m.cluster_id, count(*) " + MEMBERS + " and c.village_id = ?1 group by m.cluster_id", Size.class)
                .setParameter(1, village).setParameter(2, day).getResultList();
        return rows.stream().collect(Collectors.toMap(Size::cluster, Size::households));
    }

    @SuppressWarnings("unchecked")
    List<ClusterHousehold> households(UUID cluster, LocalDate day, String afterNumber, int most) {
        return getEntityManager().createNativeQuery(
                "select s.household_id, s.number, s.representative_name, m.since " + MEMBERS
                        + " and c.id = ?1 and s.number > ?3 order by s.number",
                ClusterHousehold.class).setParameter(1, cluster).setParameter(2, day).setParameter(3, afterNumber)
                .setMaxResults(most).getResultList();
    }

    /** @return those of the households that have come to a cluster after the day */
    long movedAfter(Collection<UUID> households, LocalDate day) {
        return ((Number) getEntityManager().createNativeQuery(
                "select count(*) from cluster_household where household_id = any (?1) and since > ?2")
                .setParameter(1, households.toArray(UUID[]::new)).setParameter(2, day).getSingleResult()).longValue();
    }

    /** The households belong to the cluster from the day on, and leave any other. */
    void add(UUID cluster, Collection<UUID> households, LocalDate since) {
        leave("household_id = any (?1)", households.toArray(UUID[]::new), since);
        getEntityManager().createNativeQuery("""
                insert into cluster_household (household_id, cluster_id, since)
                select household, ?2, ?3 from unnest(cast(?1 as uuid[])) as household""")
                .setParameter(1, households.toArray(UUID[]::new)).setParameter(2, cluster).setParameter(3, since)
                .executeUpdate();
    }

    /** No household belongs to the cluster from the day on. */
    void empty(UUID cluster, LocalDate on) {
        leave("cluster_id = ?1", cluster, on);
    }

    private void leave(String who, Object value, LocalDate day) {
        flush();
        getEntityManager().createNativeQuery("delete from cluster_household where since >= ?2 and " + who)
                .setParameter(1, value).setParameter(2, day).executeUpdate();
        getEntityManager().createNativeQuery(
                "update cluster_household set until = ?2 where (until is null or until > ?2) and " + who)
                .setParameter(1, value).setParameter(2, day).executeUpdate();
    }
}
