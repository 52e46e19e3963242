package vn.danchu.consultation.onlinevote;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** Which households of a vote's roll agree to vote online at all, Decree 59/2023 Art. 5(2)c. Open, not secret. */
@ApplicationScoped
class FormConsents {
    @Inject
    EntityManager database;

    /** The household that a person speaks for. */
    record RollPlace(UUID household, String number) {
    }

    /** @return the place on the vote's roll of the household for which a person speaks in the vote */
    Optional<RollPlace> placeOf(UUID vote, String person) {
        return database.createNativeQuery("""
                select household_id, household_number from vote_speaker where vote_id = ?1 and person = ?2""",
                RollPlace.class)
                .setParameter(1, vote).setParameter(2, person).getResultStream().findFirst();
    }

    /** @return whether the household's consent is new */
    boolean add(UUID vote, UUID household, Instant now) {
        return database.createNativeQuery("""
                insert into form_consent (vote_id, household_id, consented_at) values (?1, ?2, ?3)
                on conflict do nothing""").setParameter(1, vote).setParameter(2, household).setParameter(3, now)
                .executeUpdate() == 1;
    }

    /** What was said of a vote that is not held serves nothing any more, and another vote is asked for anew. */
    void forget(UUID vote) {
        database.createNativeQuery("delete from form_consent where vote_id = ?1").setParameter(1, vote).executeUpdate();
    }

    /** On another roll those speak who stand on it. */
    void forgetSubstitutes(UUID vote) {
        database.createNativeQuery("update vote_substitute set speaks = false where vote_id = ?1 and speaks")
                .setParameter(1, vote).executeUpdate();
    }

    boolean has(UUID vote, UUID household) {
        return !database.createNativeQuery("select 1 from form_consent where vote_id = ?1 and household_id = ?2")
                .setParameter(1, vote).setParameter(2, household).getResultList().isEmpty();
    }

    /** @return for each vote how many households of its roll agree; a vote to which none does is left out */
    @SuppressWarnings("unchecked")
    Map<UUID, Long> counts(Collection<UUID> votes) {
        List<Tuple> rows = database.createNativeQuery("""
                select c.vote_id, count(*) from form_consent c join online_vote v on v.id = c.vote_id
                    join roll_entry e on e.roll_id = v.roll_id and e.household_id = c.household_id
                where c.vote_id in (?1) group by c.vote_id""", Tuple.class).setParameter(1, votes).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Long.class)));
    }

    /** @return how many households of the roll agree */
    long count(UUID vote, UUID roll) {
        return ((Number) database.createNativeQuery("""
                select count(*) from form_consent c join roll_entry e on e.household_id = c.household_id
                where c.vote_id = ?1 and e.roll_id = ?2""")
                .setParameter(1, vote).setParameter(2, roll).getSingleResult()).longValue();
    }
}
