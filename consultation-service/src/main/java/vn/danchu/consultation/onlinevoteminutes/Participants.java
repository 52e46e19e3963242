package vn.danchu.consultation.onlinevoteminutes;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import vn.danchu.consultation.onlinevote.OnlineVote;

/**
 * Whose representatives took part in a vote, never how. In the order of household numbers: the order in which ballots lie
 * in the box is that of casting.
 */
@ApplicationScoped
class Participants {
    @Inject
    EntityManager database;

    /** @return at most so many, after a household number */
    @SuppressWarnings("unchecked")
    List<Participant> of(OnlineVote vote, String after, int most) {
        return database.createNativeQuery("""
                select e.household_id, e.household_number, e.representative_name, e.address
                from roll_entry e join sealed_ballot b on b.household_id = e.household_id and b.vote_id = ?1
                where e.roll_id = ?2 and e.household_number > ?3 order by e.household_number""", Participant.class)
                .setParameter(1, vote.id()).setParameter(2, vote.rollId()).setParameter(3, after).setMaxResults(most)
                .getResultList();
    }
}
