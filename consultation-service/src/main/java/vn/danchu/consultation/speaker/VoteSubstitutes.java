package vn.danchu.consultation.speaker;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import vn.danchu.consultation.roll.Rolls;
import vn.danchu.consultation.speaker.rules.SpeakerRule;
import vn.danchu.platform.problem.Refused;

/** Who speaks in a vote in the place of those on its roll. The caller holds the vote. */
@ApplicationScoped
class VoteSubstitutes {
    @Inject
    EntityManager database;
    @Inject
    Rolls rolls;

    /** From now on the person speaks for the household; who stands for it on the roll does so without being noted. */
    void confirm(UUID vote, UUID roll, UUID household, String person) {
        Set<UUID> onRoll = rolls.householdsOf(roll, person);
        Refused.ifBroken(SpeakerRule.forOneHousehold(onRoll.stream().anyMatch(other -> !other.equals(household))));
        database.createNativeQuery("""
                update vote_substitute set speaks = false where vote_id = ?1 and household_id = ?2 and speaks""")
                .setParameter(1, vote).setParameter(2, household).executeUpdate();
        if (onRoll.isEmpty()) {
            Refused.ifBroken(SpeakerRule.forOneHousehold(!isNoted(vote, household, person)));
        }
    }

    private boolean isNoted(UUID vote, UUID household, String person) {
        return database.createNativeQuery("""
                insert into vote_substitute (vote_id, person, household_id, speaks) values (?1, ?2, ?3, true)
                on conflict (person, vote_id) do update set speaks = true
                    where vote_substitute.household_id = excluded.household_id""")
                .setParameter(1, vote).setParameter(2, person).setParameter(3, household).executeUpdate() == 1;
    }
}
