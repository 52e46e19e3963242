package vn.danchu.consultation.attendance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import vn.danchu.platform.web.OfficialClock;

/** Which households are at a meeting, and from when to when. */
@ApplicationScoped
public class AttendanceSheet {
    /** A row of attendance, in SQL: a household takes part in a vote when it was there at any time while it ran. */
    public static final String THERE = """
            meeting_id = :meeting and arrived_at <= :to and (left_at is null or left_at > :from)""";
    private static final String STAY = """
            select a.entry_id, e.household_id, e.household_number, a.representative, a.manner, a.arrived_at, a.left_at,
              e.representative_name
            from roll_entry e join meeting m on m.roll_id = e.roll_id
              and (m.cluster_id is null or m.cluster_id = e.cluster_id)""";
    @Inject
    EntityManager database;

    /** @return how many households were there at any time between the two, each counted once */
    public long present(UUID meeting, Instant from, Instant to) {
        return ((Number) database
                .createNativeQuery("select count(distinct household_id) from attendance where " + THERE)
                .setParameter("meeting", meeting).setParameter("from", from).setParameter("to", to)
                .getSingleResult()).longValue();
    }

    /** @return those of the households that were there at any time between the two */
    @SuppressWarnings("unchecked")
    public Set<UUID> present(UUID meeting, Collection<UUID> households, Instant from, Instant to) {
        return new HashSet<>(database.createNativeQuery("select household_id from attendance where " + THERE
                + " and household_id in (:households)", UUID.class)
                .setParameter("meeting", meeting).setParameter("households", households).setParameter("from", from)
                .setParameter("to", to).getResultList());
    }

    /** @return who represented the households, in the order of their numbers */
    @SuppressWarnings("unchecked")
    public List<String> representatives(UUID meeting, Collection<UUID> households) {
        return database.createNativeQuery("""
                select distinct on (e.household_number) a.representative
                from attendance a join meeting m on m.id = a.meeting_id
                join roll_entry e on e.roll_id = m.roll_id and e.household_id = a.household_id
                where m.id = :meeting and a.household_id in (:households)
                order by e.household_number, a.arrived_at desc""", String.class).setParameter("meeting", meeting)
                .setParameter("households", households).getResultList();
    }

    AttendanceFigures figures(UUID meeting, long households, Instant now) {
        return new AttendanceFigures(meeting, households, came(meeting), present(meeting, now, now));
    }

    /** @return how many households came at any time */
    public long came(UUID meeting) {
        return ((Number) database
                .createNativeQuery("select count(distinct household_id) from attendance where meeting_id = ?1")
                .setParameter(1, meeting).getSingleResult()).longValue();
    }

    /** @return whether the entry is new; the database lets a household be present once, whoever tries */
    boolean arrive(UUID meeting, EnterArrival entry, Instant at, String by) {
        return database
                .createNativeQuery(
                        """
                                insert into attendance (entry_id, meeting_id, household_id, representative, manner, arrived_at, entered_by)
                                select ?1, m.id, e.household_id, coalesce(nullif(?4, ''), e.representative_name), ?5, ?6, ?7
                                from meeting m join roll_entry e on e.roll_id = m.roll_id
                                  and (m.cluster_id is null or m.cluster_id = e.cluster_id)
                                where m.id = ?2 and e.household_id = ?3
                                on conflict do nothing""")
                .setParameter(1, entry.entryId()).setParameter(2, meeting)
                .setParameter(3, entry.householdId())
                .setParameter(4, Objects.requireNonNullElse(entry.representative(), ""))
                .setParameter(5, entry.manner().name()).setParameter(6, at).setParameter(7, by)
                .executeUpdate() == 1;
    }

    /** @return whether the household was there and is now gone */
    boolean leave(UUID meeting, EnterDeparture entry, Instant at) {
        return database.createNativeQuery("""
                update attendance set left_at = ?4, departure_id = ?1
                where meeting_id = ?2 and household_id = ?3 and left_at is null and arrived_at <= ?4""")
                .setParameter(1, entry.entryId()).setParameter(2, meeting).setParameter(3, entry.householdId())
                .setParameter(4, at).executeUpdate() == 1;
    }

    /** @return when the household left last, if it ever did */
    Optional<Instant> lastDeparture(UUID meeting, UUID household) {
        return Optional.ofNullable((Instant) database.createNativeQuery(
                "select max(left_at) from attendance where meeting_id = ?1 and household_id = ?2", Instant.class)
                .setParameter(1, meeting).setParameter(2, household).getSingleResult());
    }

    Optional<Stay> enteredAs(UUID meeting, UUID entry) {
        return stays("a.entry_id = ?2", meeting, entry);
    }

    Optional<Stay> leftAs(UUID meeting, UUID entry) {
        return stays("a.departure_id = ?2", meeting, entry);
    }

    Optional<Stay> standing(UUID meeting, UUID household) {
        return stays("a.household_id = ?2 and a.left_at is null", meeting, household);
    }

    private Optional<Stay> stays(String condition, UUID meeting, UUID key) {
        return database
                .createNativeQuery(
                        STAY + " join attendance a on a.meeting_id = m.id and a.household_id = e.household_id"
                                + " where m.id = ?1 and " + condition,
                        Tuple.class)
                .setParameter(1, meeting).setParameter(2, key).getResultStream()
                .map(row -> stay((Tuple) row)).findFirst();
    }

    /** @return the households of the roll in the order of their numbers, each with its last stay */
    List<RollCallLine> rollCall(UUID meeting, String afterNumber, int most) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(STAY + "\n" + """
                left join lateral (select * from attendance s where s.meeting_id = m.id
                   and s.household_id = e.household_id order by s.arrived_at desc limit 1) a on true
                where m.id = ?1 and e.household_number > ?2 order by e.household_number""", Tuple.class)
                .setParameter(1, meeting).setParameter(2, afterNumber).setMaxResults(most).getResultList();
        return rows.stream().map(row -> new RollCallLine(row.get(1, UUID.class), row.get(2, String.class),
                row.get(7, String.class), row.get(0) == null ? null : stay(row))).toList();
    }

    private static Stay stay(Tuple row) {
        return new Stay(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, String.class),
                row.get(3, String.class), EntryManner.valueOf(row.get(4, String.class)), at(row.get(5)),
                row.get(6) == null ? null : at(row.get(6)));
    }

    private static OffsetDateTime at(Object stored) {
        return ((Instant) stored).atZone(OfficialClock.ZONE).toOffsetDateTime();
    }
}
