package vn.danchu.consultation.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import vn.danchu.platform.problem.Refused;

/** The households of all villages, as they are and as they were on any day. All changes join the caller's transaction. */
@ApplicationScoped
public class Households {
    private static final String STATES = """
            select household_id, since, until, village_id, number, address, representative_name, person
            from household_state where\s""";
    private static final String ON_DAY = " and since <= :day and (until is null or until > :day)";

    @Inject
    EntityManager database;

    /** @return the households of a village on a day, by number */
    public List<HouseholdState> of(UUID village, LocalDate day) {
        return states(query(STATES + "village_id = :village" + ON_DAY + " order by number").setParameter("village",
                village).setParameter("day", day));
    }

    /** @return at most so many households of a village on a day, by number, after a number */
    public List<HouseholdState> page(UUID village, LocalDate day, String after, int most) {
        return states(query(STATES + "village_id = :village and number > :after" + ON_DAY + " order by number")
                .setParameter("village", village).setParameter("after", after).setParameter("day", day)
                .setMaxResults(most));
    }

    /** @return a household as it is on a day; empty when it is no more */
    public Optional<HouseholdState> on(UUID household, LocalDate day) {
        return states(
                query(STATES + "household_id = :id" + ON_DAY).setParameter("id", household).setParameter("day", day))
                .stream().findFirst();
    }

    /** @return whose entry made the person the household's representative; empty for lists of the office */
    public Optional<String> representativeEnteredBy(UUID household, String person) {
        return database
                .createNativeQuery(
                        "select entered_by from representative_entry where household_id = :id and person = :person",
                        String.class)
                .setParameter("id", household).setParameter("person", person).getResultStream().findFirst()
                .map(String.class::cast);
    }

    /** Notes by whose entry the household got its representative. */
    void noteRepresentativeEntered(HouseholdState state, String subject) {
        database.createNativeQuery("""
                insert into representative_entry (household_id, person, entered_by) values (:id, :person, :subject)
                on conflict (household_id, person) do update set entered_by = excluded.entered_by""")
                .setParameter("id", state.household()).setParameter("person", state.person())
                .setParameter("subject", subject).executeUpdate();
    }

    /** @return the household of a village for which a person speaks on a day */
    public Optional<HouseholdState> representedBy(UUID village, String person, LocalDate day) {
        return states(query(STATES + "village_id = :village and person = :person" + ON_DAY)
                .setParameter("village", village).setParameter("person", person).setParameter("day", day)).stream()
                .findFirst();
    }

    /** @return how many households, each with one voice, a village has on a day */
    public long count(UUID village, LocalDate day) {
        var count = database
                .createNativeQuery("select count(*) from household_state where village_id = :village" + ON_DAY)
                .setParameter("village", village).setParameter("day", day).getSingleResult();
        return ((Number) count).longValue();
    }

    /** @return the household's newest state, held until the transaction ends; refuses an unknown or ended household */
    HouseholdState requireForChange(UUID household) {
        database.createNativeQuery("select id from household where id = :id for update").setParameter("id", household)
                .getResultList();
        return newest(household).filter(state -> state.until() == null)
                .orElseThrow(() -> Refused.notFound("Không có hộ gia đình này, hoặc hộ đã kết thúc",
                        "No such household, or it has ended"));
    }

    /** @return the household's newest state, whether it lasts or not; refuses an unknown household */
    HouseholdState requireNewest(UUID household) {
        return newest(household)
                .orElseThrow(() -> Refused.notFound("Không có hộ gia đình này", "No such household"));
    }

    /** @return all states of a household, the oldest first */
    List<HouseholdState> history(UUID household) {
        return states(query(STATES + "household_id = :id order by since").setParameter("id", household));
    }

    private Optional<HouseholdState> newest(UUID household) {
        return states(query(STATES + "household_id = :id order by since desc").setParameter("id", household)
                .setMaxResults(1)).stream().findFirst();
    }

    /** A household begins with its first state. */
    public void begin(HouseholdState first) {
        database.createNativeQuery("insert into household (id) values (:id)").setParameter("id", first.household())
                .executeUpdate();
        insert(first);
    }

    /** A household goes on in another state. Two changes on one day leave the later one. */
    public void change(HouseholdState present, HouseholdState next) {
        end(present, next.since());
        insert(next);
    }

    /** A household's state ends: from that day on it is no more. A state that began on the same day leaves no trace. */
    public void end(HouseholdState present, LocalDate day) {
        String sql = present.since().equals(day)
                ? "delete from household_state where household_id = :id and since = :since and :day = since"
                : "update household_state set until = :day where household_id = :id and since = :since";
        database.createNativeQuery(sql).setParameter("id", present.household()).setParameter("since", present.since())
                .setParameter("day", day).executeUpdate();
    }

    /**
     * Checks now, after the last of several changes, that number, representative and state are unique; else the database
     * checks at the end of the transaction, where the caller gets no answer but "failed".
     */
    public void check() {
        database.createNativeQuery("set constraints household_in_one_state, household_number_once,"
                + " household_one_per_representative immediate").executeUpdate();
    }

    /** Notes what became of a household. */
    void succeed(UUID from, UUID to, LocalDate day, Succession kind) {
        database.createNativeQuery("""
                insert into household_succession (from_id, to_id, on_day, kind) values (:from, :to, :day, :kind)""")
                .setParameter("from", from).setParameter("to", to).setParameter("day", day)
                .setParameter("kind", kind.name()).executeUpdate();
    }

    private void insert(HouseholdState state) {
        database.createNativeQuery("""
                insert into household_state
                    (household_id, since, village_id, number, address, representative_name, person)
                values (:id, :since, :village, :number, :address, :name, :person)""")
                .setParameter("id", state.household()).setParameter("since", state.since())
                .setParameter("village", state.village()).setParameter("number", state.number())
                .setParameter("address", state.address()).setParameter("name", state.representativeName())
                .setParameter("person", state.person()).executeUpdate();
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql, HouseholdState.class);
    }

    @SuppressWarnings("unchecked")
    private static List<HouseholdState> states(Query query) {
        return query.getResultList();
    }
}
