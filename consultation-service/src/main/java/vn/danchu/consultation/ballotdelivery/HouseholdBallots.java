package vn.danchu.consultation.ballotdelivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import vn.danchu.consultation.ballot.BallotRound;
import vn.danchu.consultation.ballotdelivery.rules.HouseholdBallotState;
import vn.danchu.consultation.ballotdelivery.rules.HouseholdBallotStep;

/** Which household of a round's roll has taken and returned its ballot. */
@ApplicationScoped
public class HouseholdBallots {
    private static final String LINE = """
            select e.household_id, e.household_number, e.representative_name, coalesce(b.state, 'NOT_REACHED'),
              (select count(*) from ballot_remark r where r.round_id = d.id and r.household_id = e.household_id
                and r.step = 'REPLACE')
            from ballot_round d join roll_entry e on e.roll_id = d.roll_id
            left join household_ballot b on b.round_id = d.id and b.household_id = e.household_id
            where d.id = ?1\s""";
    @Inject
    EntityManager database;

    /** @return those of the numbered households that are on the roll, by number */
    @SuppressWarnings("unchecked")
    public List<HouseholdBallotLine> of(BallotRound round, Collection<String> numbers) {
        return lines(database.createNativeQuery(LINE + "and e.household_number in (?2) order by e.household_number",
                Tuple.class).setParameter(1, round.id()).setParameter(2, numbers).getResultList());
    }

    /** @return at most so many households of the roll, by number, after a number */
    @SuppressWarnings("unchecked")
    List<HouseholdBallotLine> page(BallotRound round, String after, int most) {
        return lines(database.createNativeQuery(LINE + "and e.household_number > ?2 order by e.household_number",
                Tuple.class).setParameter(1, round.id()).setParameter(2, after).setMaxResults(most).getResultList());
    }

    private static List<HouseholdBallotLine> lines(List<Tuple> rows) {
        return rows.stream().map(row -> new HouseholdBallotLine(row.get(0, UUID.class), row.get(1, String.class),
                row.get(2, String.class), HouseholdBallotState.valueOf(row.get(3, String.class)), number(row.get(4))))
                .toList();
    }

    /** @return the names of households on the roll, in the order of their numbers */
    @SuppressWarnings("unchecked")
    public List<String> representatives(BallotRound round, Collection<UUID> households) {
        return database.createNativeQuery("""
                select e.representative_name from ballot_round d join roll_entry e on e.roll_id = d.roll_id
                where d.id = ?1 and e.household_id in (?2) order by e.household_number""", String.class)
                .setParameter(1, round.id()).setParameter(2, households).getResultList();
    }

    void move(UUID round, UUID household, HouseholdBallotState state) {
        database.createNativeQuery("""
                insert into household_ballot (round_id, household_id, state) values (?1, ?2, ?3)
                on conflict (round_id, household_id) do update set state = excluded.state""").setParameter(1, round)
                .setParameter(2, household).setParameter(3, state.name()).executeUpdate();
    }

    void remark(UUID round, UUID household, HouseholdBallotStep step, String reason, Instant now, String by) {
        database.createNativeQuery("""
                insert into ballot_remark (round_id, household_id, step, reason, noted_at, noted_by)
                values (?1, ?2, ?3, ?4, ?5, ?6)""").setParameter(1, round).setParameter(2, household)
                .setParameter(3, step.name()).setParameter(4, reason).setParameter(5, now).setParameter(6, by)
                .executeUpdate();
    }

    /** @return how far the ballots of a round have come */
    public DeliveryFigures figures(UUID round) {
        Object[] row = (Object[]) database.createNativeQuery("""
                select coalesce((select r.households from roll r where r.id = d.roll_id), 0),
                  count(*) filter (where b.state in ('GIVEN_OUT', 'RETURNED')),
                  count(*) filter (where b.state = 'RETURNED'), count(*) filter (where b.state = 'REFUSED'),
                  count(*) filter (where b.state = 'NOT_AT_HOME'),
                  (select count(*) from ballot_remark m where m.round_id = d.id and m.step = 'REPLACE')
                from ballot_round d left join household_ballot b on b.round_id = d.id
                where d.id = ?1 group by d.id, d.roll_id""").setParameter(1, round).getSingleResult();
        return new DeliveryFigures(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]),
                number(row[5]));
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }
}
