package vn.danchu.consultation.ballot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.ballot.rules.BallotRoundState;
import vn.danchu.consultation.ballot.rules.BallotRoundStep;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** The rounds of household ballots. */
@ApplicationScoped
public class BallotRounds implements PanacheRepositoryBase<BallotRound, UUID> {

    BallotRound require(UUID id) {
        return findByIdOptional(id).orElseThrow(BallotRounds::noSuchRound);
    }

    /** The steps of one round are taken one after the other. */
    BallotRound requireForStep(UUID id) {
        BallotRound round = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (round == null) {
            throw noSuchRound();
        }
        return round;
    }

    /** Ends the rounds of a village that is no more from the day on. @return those that ended, each without a count */
    public List<BallotRound> endIn(UUID village, LocalDate day) {
        return find("villageId = ?1 and state in ?2 order by id", village,
                List.copyOf(BallotRoundStep.END_WITH_VILLAGE.transition().from()))
                .withLock(LockModeType.PESSIMISTIC_WRITE).stream().filter(round -> round.endsWithVillage(day)).toList();
    }

    /** @return how many households have returned their ballot */
    long returned(UUID round) {
        return ((Number) getEntityManager().createNativeQuery(
                "select count(*) from household_ballot where round_id = ?1 and state = 'RETURNED'")
                .setParameter(1, round).getSingleResult()).longValue();
    }

    private static Refused noSuchRound() {
        return Refused.notFound("Không có đợt phát phiếu này", "No such round of ballots");
    }

    /** @return those of a commune, a village, a state or all three, newest first after a row, at most so many */
    List<BallotRound> newestOf(String commune, UUID village, BallotRoundState state, Cursor after, int most) {
        return NewestFirst.byTime(BallotRound.class, "plannedAt").where("communeCode", commune)
                .where("villageId", village)
                .where("state", state).read(getEntityManager(), after, most);
    }
}
