package vn.danchu.consultation.attendance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/**
 * The codes by which households are known at the door of one meeting: chance, that tells nothing of the household. Only a digest
 * is kept, and what is printed anew takes the place of what was printed before.
 */
@ApplicationScoped
class EntryCodes {
    private static final int BYTES = 16;
    private final SecureRandom random = new SecureRandom();
    @Inject
    EntityManager database;

    /** A household, and the code that stands for it from now on. */
    record IssuedCode(String householdNumber, String representative, String code) {
    }

    /** @return a new code for each of the households of the roll, in the order of their numbers */
    List<IssuedCode> issue(UUID meeting, Collection<String> householdNumbers, Instant now) {
        @SuppressWarnings("unchecked")
        List<Tuple> households = database.createNativeQuery("""
                select e.household_id, e.household_number, e.representative_name from roll_entry e
                join meeting m on m.roll_id = e.roll_id
                where m.id = :meeting and e.household_number in (:numbers) order by e.household_number""", Tuple.class)
                .setParameter("meeting", meeting).setParameter("numbers", householdNumbers).getResultList();
        return households.stream().map(household -> {
            byte[] chance = new byte[BYTES];
            random.nextBytes(chance);
            String code = Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
            keep(meeting, household.get(0, UUID.class), code, now);
            return new IssuedCode(household.get(1, String.class), household.get(2, String.class), code);
        }).toList();
    }

    private void keep(UUID meeting, UUID household, String code, Instant now) {
        database.createNativeQuery("""
                insert into entry_code (meeting_id, household_id, digest, issued_at) values (?1, ?2, ?3, ?4)
                on conflict (meeting_id, household_id) do update set digest = excluded.digest,
                  issued_at = excluded.issued_at""").setParameter(1, meeting).setParameter(2, household)
                .setParameter(3, digest(code)).setParameter(4, now).executeUpdate();
    }

    /** @return for whom the code stands at the meeting; nobody for that of another meeting, and one that was replaced */
    Optional<UUID> householdOf(UUID meeting, String code) {
        return database
                .createNativeQuery("select household_id from entry_code where meeting_id = ?1 and digest = ?2",
                        UUID.class)
                .setParameter(1, meeting).setParameter(2, digest(code)).getResultStream().findFirst()
                .map(UUID.class::cast);
    }

    private static String digest(String code) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
